package dev.glacis.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Fills {@link TenantContext} for every authenticated REST request; without a tenant it ends in
 * 403.
 */
public class TenantFilter {

  private final TenantResolver resolver;
  private final TenantContext context;
  private final SecurityIdentity identity;

  TenantFilter(TenantResolver resolver, TenantContext context, SecurityIdentity identity) {
    this.resolver = resolver;
    this.context = context;
    this.identity = identity;
  }

  @ServerRequestFilter
  public void resolveTenant(ContainerRequestContext request) {
    if (!identity.isAnonymous()) {
      String header = request.getHeaderString(TenantResolver.HEADER);
      context.set(resolver.tenantOf(identity, header), identity.getPrincipal().getName());
    }
  }
}

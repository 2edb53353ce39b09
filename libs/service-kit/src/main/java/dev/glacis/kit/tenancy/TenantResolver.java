package dev.glacis.kit.tenancy;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the tenant of an authenticated caller, for HTTP requests and GraphQL connections alike. */
@ApplicationScoped
public class TenantResolver {

  /** Header in which a service names the tenant of the event that it handles. */
  public static final String HEADER = "Glacis-Tenant";

  private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

  private final String service;

  TenantResolver(@ConfigProperty(name = "quarkus.application.name") String service) {
    this.service = service;
  }

  /**
   * @param header value of {@link #HEADER}; counts only for callers with the role internal whose
   *     token is meant for this service
   */
  public String tenantOf(SecurityIdentity identity, String header) {
    if (identity.hasRole(Roles.INTERNAL)) {
      return internalTenant(identity, header);
    }
    if (identity.getPrincipal() instanceof JsonWebToken token
        && token.getClaim("tenant") instanceof String tenant) {
      return checked(tenant);
    }
    throw new ProblemException(ProblemType.TENANT_MISSING, "The token has no claim named tenant");
  }

  private String internalTenant(SecurityIdentity identity, String header) {
    boolean meantForUs =
        identity.getPrincipal() instanceof JsonWebToken token
            && token.getAudience() != null
            && token.getAudience().contains(service);
    if (!meantForUs) {
      throw new ProblemException(
          ProblemType.FORBIDDEN, "The service token is meant for another service");
    }
    if (header == null) {
      throw new ProblemException(
          ProblemType.TENANT_MISSING, "The header " + HEADER + " is missing");
    }
    return checked(header);
  }

  private static String checked(String tenant) {
    if (!TENANT.matcher(tenant).matches()) {
      throw new ProblemException(ProblemType.TENANT_MISSING, "The tenant's name is not valid");
    }
    return tenant;
  }
}

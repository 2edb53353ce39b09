package dev.glacis.analysis.evaluation.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.analysis.evaluation.application.FindThreat;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.kit.tenancy.TenantContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** Threats by their own id, whatever the revision. */
@Path("/threats/{threatId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ThreatResource {

  private final TenantContext tenant;
  private final FindThreat find;

  ThreatResource(TenantContext tenant, FindThreat find) {
    this.tenant = tenant;
    this.find = find;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public ThreatView threat(@RestPath String threatId) {
    return find.find(tenant.tenantId(), threatId);
  }
}

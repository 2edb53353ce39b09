package dev.glacis.modeling.audit.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.audit.application.AuditView;
import dev.glacis.modeling.audit.application.ListAudit;
import dev.glacis.modeling.web.ListParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Who changed what, newest first; deleted systems included. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

  private final TenantContext tenant;
  private final ListAudit listAudit;

  AuditResource(TenantContext tenant, ListAudit listAudit) {
    this.tenant = tenant;
    this.listAudit = listAudit;
  }

  /**
   * @param system id of a system; without it the trail of the whole tenant
   */
  @GET
  @RolesAllowed({AUDITOR, ADMIN})
  public Page<AuditView> list(@RestQuery String system, @BeanParam ListParameters parameters) {
    return listAudit.list(tenant.tenantId(), id(system), parameters.toRequest());
  }

  private static Optional<UUID> id(String system) {
    try {
      return Optional.ofNullable(system).map(UUID::fromString);
    } catch (IllegalArgumentException malformed) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "system must be the id of a system");
    }
  }
}

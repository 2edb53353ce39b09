package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;

import dev.glacis.gateway.systems.upstream.HistoryService;
import dev.glacis.gateway.systems.view.AuditPageView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who changed what, in the caller's tenant. */
@Path("/api/v1/audit")
@Tag(name = "systems")
public class AuditResource {

  private final HistoryService history;

  AuditResource(@RestClient HistoryService history) {
    this.history = history;
  }

  @GET
  @RolesAllowed({AUDITOR, ADMIN})
  @Operation(summary = "List the audit trail, newest first")
  public Uni<AuditPageView> audit(
      @QueryParam("system") String systemId,
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after) {
    return history.audit(systemId, first, after);
  }
}

package dev.glacis.gateway.reports.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.reports.upstream.ReportService;
import dev.glacis.gateway.reports.view.MatrixView;
import dev.glacis.gateway.systems.application.FindRevision;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reports and figures over one revision; without {@code revision} over the head. */
@Path("/api/v1/systems/{systemId: [\\w-]+}")
@Tag(name = "reports")
public class ReportsResource {

  private final FindRevision revisions;
  private final ReportService reports;

  ReportsResource(FindRevision revisions, @RestClient ReportService reports) {
    this.revisions = revisions;
    this.reports = reports;
  }

  /** The sandbox policy of the answer is in the application's settings, so that errors have it. */
  @GET
  @Path("/reports/security.html")
  @Produces(MediaType.TEXT_HTML)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Read the security report as a self-contained page")
  public Uni<byte[]> security(
      @PathParam("systemId") String systemId, @QueryParam("revision") Integer revision) {
    return revisions
        .find(systemId, revision)
        .flatMap(number -> reports.securityReport(systemId, number));
  }

  @GET
  @Path("/matrix")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Count threats by STRIDE category and element")
  public Uni<MatrixView> matrix(
      @PathParam("systemId") String systemId, @QueryParam("revision") Integer revision) {
    return revisions
        .find(systemId, revision)
        .flatMap(n -> reports.matrix(systemId, n).map(matrix -> matrix.ofRevision(n)));
  }
}

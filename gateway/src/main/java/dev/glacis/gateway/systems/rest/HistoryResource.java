package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.systems.upstream.HistoryService;
import dev.glacis.gateway.systems.view.VersionInput;
import dev.glacis.gateway.systems.view.VersionPageView;
import dev.glacis.gateway.systems.view.VersionView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Old revisions: their names, and going back to one. */
@Path("/api/v1/systems/{systemId: [\\w-]+}")
@Tag(name = "systems")
public class HistoryResource {

  private final HistoryService history;

  HistoryResource(@RestClient HistoryService history) {
    this.history = history;
  }

  @POST
  @Path("/revisions/{number: \\d{1,9}}/restore")
  @RolesAllowed({ARCHITECT, ADMIN})
  @Operation(
      summary = "Make the content of a revision the newest",
      description = "As a new revision, based on the head that If-Match names.")
  public Uni<RestResponse<ImportView>> restore(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @QueryParam("message") String message) {
    return history.restoreRevision(systemId, number, ifMatch, message).map(ImportView::answer);
  }

  @GET
  @Path("/versions")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List the named revisions by name")
  public Uni<VersionPageView> versions(
      @PathParam("systemId") String systemId,
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after) {
    return history.versions(systemId, first, after);
  }

  @POST
  @Path("/versions")
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @Operation(
      summary = "Name a revision",
      description = "A name stays with its revision; giving it again to the same changes nothing.")
  public Uni<VersionView> name(
      @PathParam("systemId") String systemId, @Valid @NotNull VersionInput version) {
    return history.nameRevision(systemId, version);
  }
}

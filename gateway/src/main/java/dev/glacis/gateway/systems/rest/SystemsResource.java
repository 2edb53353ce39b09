package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.gateway.systems.upstream.SystemQuery;
import dev.glacis.gateway.systems.view.SystemInput;
import dev.glacis.gateway.systems.view.SystemPageView;
import dev.glacis.gateway.systems.view.SystemPatch;
import dev.glacis.gateway.systems.view.SystemView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Systems of the caller's tenant. */
@Path("/api/v1/systems")
@Tag(name = "systems")
public class SystemsResource {

  private static final String ID = "/{systemId: [\\w-]+}";

  private final ModelService models;

  SystemsResource(@RestClient ModelService models) {
    this.models = models;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List systems by key")
  public Uni<SystemPageView> systems(
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after,
      @BeanParam SystemQuery query) {
    return models.systems(first, after, query);
  }

  @POST
  @RolesAllowed({ARCHITECT, ADMIN})
  @Operation(summary = "Create a system, without a revision or from a template")
  public Uni<RestResponse<SystemView>> create(@Valid @NotNull SystemInput system) {
    return models.createSystem(system).map(SystemsResource::created);
  }

  @GET
  @Path(ID)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Read a system", description = "The ETag is for PATCH.")
  public Uni<RestResponse<SystemView>> system(@PathParam("systemId") String systemId) {
    return models.system(systemId).map(SystemsResource::tagged);
  }

  @PATCH
  @Path(ID)
  @RolesAllowed({ARCHITECT, ADMIN})
  @Operation(
      summary = "Change name, description, owner or tags",
      description = "What is absent stays. With If-Match only what nobody else has changed.")
  public Uni<RestResponse<SystemView>> change(
      @PathParam("systemId") String systemId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull SystemPatch patch) {
    return models.changeSystem(systemId, ifMatch, patch).map(SystemsResource::tagged);
  }

  @DELETE
  @Path(ID)
  @RolesAllowed(ADMIN)
  @Operation(summary = "Delete a system so that it can be restored")
  public Uni<Void> delete(@PathParam("systemId") String systemId) {
    return models.deleteSystem(systemId);
  }

  @POST
  @Path(ID + "/restore")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Take back the deletion of a system")
  public Uni<RestResponse<SystemView>> restore(@PathParam("systemId") String systemId) {
    return models.restoreSystem(systemId).map(SystemsResource::tagged);
  }

  private static RestResponse<SystemView> created(SystemView system) {
    URI place = URI.create("/api/v1/systems/" + system.id());
    return ResponseBuilder.<SystemView>created(place)
        .entity(system)
        .header(HttpHeaders.ETAG, EntityTags.ofSystem(system.version()))
        .build();
  }

  private static RestResponse<SystemView> tagged(SystemView system) {
    return ResponseBuilder.ok(system)
        .header(HttpHeaders.ETAG, EntityTags.ofSystem(system.version()))
        .build();
  }
}

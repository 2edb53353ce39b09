package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.gateway.systems.view.SystemInput;
import dev.glacis.gateway.systems.view.SystemPageView;
import dev.glacis.gateway.systems.view.SystemView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

  private final ModelService models;

  SystemsResource(@RestClient ModelService models) {
    this.models = models;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List systems")
  public Uni<SystemPageView> systems(
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after,
      @QueryParam("q") String q) {
    return models.systems(first, after, q);
  }

  @POST
  @RolesAllowed({ARCHITECT, ADMIN})
  @Operation(summary = "Create a system without a revision")
  public Uni<RestResponse<SystemView>> create(@Valid @NotNull SystemInput system) {
    return models.createSystem(system).map(SystemsResource::created);
  }

  @GET
  @Path("/{systemId: [\\w-]+}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Read a system")
  public Uni<SystemView> system(@PathParam("systemId") String systemId) {
    return models.system(systemId);
  }

  private static RestResponse<SystemView> created(SystemView system) {
    URI place = URI.create("/api/v1/systems/" + system.id());
    return ResponseBuilder.<SystemView>created(place).entity(system).build();
  }
}

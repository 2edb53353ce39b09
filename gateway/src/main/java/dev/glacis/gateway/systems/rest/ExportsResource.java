package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.systems.application.FindRevision;
import dev.glacis.gateway.systems.upstream.ModelService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Systems in the formats of other tools. */
@Path("/api/v1/systems/{systemId: [\\w-]+}/exports/{format: [\\w-]+}")
@Tag(name = "systems")
public class ExportsResource {

  private final FindRevision revisions;
  private final ModelService models;

  ExportsResource(FindRevision revisions, @RestClient ModelService models) {
    this.revisions = revisions;
    this.models = models;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(
      summary = "Write a system in the format of another tool",
      description =
          "Its newest revision, unless revision says another; formats are otm, otm-yaml,"
              + " threat-dragon, threagile, threat-model-library, cyclonedx, mermaid and dot.")
  public Uni<RestResponse<byte[]>> export(
      @PathParam("systemId") String systemId,
      @PathParam("format") String format,
      @QueryParam("revision") Integer revision,
      @QueryParam("as") @DefaultValue("json") String syntax) {
    return revisions
        .find(systemId, revision)
        .flatMap(number -> models.export(systemId, number, format, syntax, MediaType.WILDCARD))
        .map(PassedOn::answer);
  }
}

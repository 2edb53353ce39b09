package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;

import dev.glacis.gateway.http.DocumentBody;
import dev.glacis.gateway.systems.upstream.CommitParameters;
import dev.glacis.gateway.systems.upstream.ModelService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents in: creates the system when needed and commits a revision. */
@Path("/api/v1/imports")
@Tag(name = "systems")
public class ImportsResource {

  private final ModelService models;
  private final DocumentBody body;

  ImportsResource(@RestClient ModelService models, DocumentBody body) {
    this.models = models;
    this.body = body;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @RunOnVirtualThread
  @RequestBody(ref = "Document")
  @Operation(summary = "Import a document in any known format")
  public RestResponse<ImportView> importDocument(
      @QueryParam("system") String system,
      @BeanParam CommitParameters parameters,
      InputStream document) {
    return ImportView.answer(
        models.importDocument(system, parameters, body.limited(document)).await().indefinitely());
  }
}

package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.http.DocumentBody;
import dev.glacis.gateway.systems.upstream.ComparisonService;
import dev.glacis.gateway.systems.view.DifferenceView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What changed from one revision to another, or to a document that is not stored. */
@Path("/api/v1/systems/{systemId: [\\w-]+}/revisions/{number: \\d{1,9}}/diff")
@Tag(name = "systems")
public class ComparisonsResource {

  private static final String MARKDOWN = "text/markdown";

  private final ComparisonService comparisons;
  private final DocumentBody body;

  ComparisonsResource(@RestClient ComparisonService comparisons, DocumentBody body) {
    this.comparisons = comparisons;
    this.body = body;
  }

  @GET
  @Path("/{other: \\d{1,9}}")
  @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(
      summary = "Compare two revisions",
      description = "The second is the newer one. format is json or markdown.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DifferenceView.class)))
  public Uni<RestResponse<String>> revisions(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @PathParam("other") int other,
      @QueryParam("format") @DefaultValue("json") String format) {
    return comparisons
        .differenceText(systemId, number, other, format, MediaType.WILDCARD)
        .map(PassedOn::answer);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @RunOnVirtualThread
  @RequestBody(ref = "Document")
  @Operation(
      summary = "Compare a revision with a document",
      description = "The document is the newer side and is not stored. format is json or markdown.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DifferenceView.class)))
  public RestResponse<String> document(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") @DefaultValue("json") String format,
      @QueryParam("documentFormat") @DefaultValue("auto") String documentFormat,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream document) {
    return PassedOn.answer(
        comparisons
            .differenceOfDocument(
                systemId,
                number,
                format,
                documentFormat,
                contentType,
                MediaType.WILDCARD,
                body.limited(document))
            .await()
            .indefinitely());
  }
}

package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.http.DocumentBody;
import dev.glacis.gateway.systems.upstream.ComparisonService;
import dev.glacis.gateway.systems.view.LintView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is wrong, missing or contradictory in documents that are not stored. */
@Path("/api/v1/lint")
@Tag(name = "systems")
public class DocumentLintResource {

  private final ComparisonService comparisons;
  private final DocumentBody body;

  DocumentLintResource(@RestClient ComparisonService comparisons, DocumentBody body) {
    this.comparisons = comparisons;
    this.body = body;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @RunOnVirtualThread
  @RequestBody(ref = "Document")
  @Operation(summary = "Say what is wrong, missing or contradictory in a document")
  public LintView document(
      @QueryParam("format") @DefaultValue("auto") String format,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream document) {
    return comparisons
        .lintDocument(contentType, format, body.limited(document))
        .await()
        .indefinitely();
  }
}

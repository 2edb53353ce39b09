package dev.glacis.gateway.analysis.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.analysis.upstream.RulesService;
import dev.glacis.gateway.analysis.view.CheckView;
import dev.glacis.gateway.http.DocumentBody;
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

/** Documents in, threats out; nothing is stored. */
@Path("/api/v1/checks")
@Tag(name = "analysis")
public class ChecksResource {

  private final RulesService rules;
  private final DocumentBody body;

  ChecksResource(@RestClient RulesService rules, DocumentBody body) {
    this.rules = rules;
    this.body = body;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @RunOnVirtualThread
  @RequestBody(ref = "Document")
  @Operation(summary = "Evaluate a document without storing it")
  public CheckView check(
      @QueryParam("format") @DefaultValue("auto") String format,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream document) {
    return rules.check(contentType, format, body.limited(document)).await().indefinitely();
  }
}

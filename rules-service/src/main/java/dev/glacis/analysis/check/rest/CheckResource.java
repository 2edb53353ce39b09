package dev.glacis.analysis.check.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.analysis.check.application.CheckDocument;
import dev.glacis.kit.document.FormParts;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.tenancy.TenantContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A document in, alone or in a form with a mapping file; threats out. */
@Path("/checks")
@RunOnVirtualThread
public class CheckResource {

  private final TenantContext tenant;
  private final CheckDocument check;
  private final int limit;

  CheckResource(
      TenantContext tenant,
      CheckDocument check,
      @ConfigProperty(name = "glacis.check.max-bytes") int limit) {
    this.tenant = tenant;
    this.check = check;
    this.limit = limit;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public CheckAnswer check(
      @QueryParam("format") @DefaultValue(CheckDocument.ANY_FORMAT) String format,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body)
      throws IOException {
    byte[] sent = body.readNBytes(limit + 1);
    if (sent.length > limit) {
      throw new ProblemException(
          ProblemType.DOCUMENT_TOO_LARGE, "A document may have up to " + limit + " bytes");
    }
    Map<String, byte[]> parts =
        FormParts.isForm(contentType)
            ? FormParts.read(contentType, sent)
            : Map.of(FormParts.DOCUMENT, sent);
    return CheckAnswer.of(
        check.check(
            tenant.tenantId(),
            parts.get(FormParts.DOCUMENT),
            parts.get(FormParts.MAPPING),
            format));
  }
}

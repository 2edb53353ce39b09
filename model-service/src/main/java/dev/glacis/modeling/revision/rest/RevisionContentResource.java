package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.ExportRevision;
import dev.glacis.modeling.revision.application.ReadRevisionContent;
import dev.glacis.modeling.revision.domain.StoredDocument;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a revision holds, as canonical model, original document or export. */
@Path("/systems/{systemId}/revisions/{number}")
@RunOnVirtualThread
public class RevisionContentResource {

  private final TenantContext tenant;
  private final ReadRevisionContent content;
  private final ExportRevision exportRevision;

  RevisionContentResource(
      TenantContext tenant, ReadRevisionContent content, ExportRevision exportRevision) {
    this.tenant = tenant;
    this.content = content;
    this.exportRevision = exportRevision;
  }

  @GET
  @Path("/architecture")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public String architecture(@RestPath UUID systemId, @RestPath int number) {
    return content.architecture(tenant.tenantId(), systemId, number);
  }

  @GET
  @Path("/document")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<String> document(@RestPath UUID systemId, @RestPath int number) {
    return attachment(content.document(tenant.tenantId(), systemId, number), number);
  }

  @GET
  @Path("/export")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<String> export(
      @RestPath UUID systemId,
      @RestPath int number,
      @RestQuery @DefaultValue("otm") String format,
      @RestQuery @DefaultValue("json") String as) {
    if (!format.equals("otm")) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, "format must be otm");
    }
    DocumentSyntax syntax = syntax(as);
    return attachment(exportRevision.export(tenant.tenantId(), systemId, number, syntax), number);
  }

  private static DocumentSyntax syntax(String as) {
    for (DocumentSyntax syntax : DocumentSyntax.values()) {
      if (syntax.extension().equals(as)) {
        return syntax;
      }
    }
    throw new ProblemException(ProblemType.INVALID_PARAMETER, "as must be json or yaml");
  }

  private static RestResponse<String> attachment(StoredDocument document, int number) {
    boolean json = document.mediaType().equals(DocumentSyntax.JSON.mediaType());
    DocumentSyntax syntax = json ? DocumentSyntax.JSON : DocumentSyntax.YAML;
    // Jackson would write bytes as base64; what was read is UTF-8, so that text loses nothing.
    String text = new String(document.bytes(), StandardCharsets.UTF_8);
    String file = "revision-" + number + "." + syntax.extension();
    return ResponseBuilder.ok(text)
        .type(document.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}

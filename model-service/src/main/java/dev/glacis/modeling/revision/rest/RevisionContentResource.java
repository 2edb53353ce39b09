package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.ExportRevision;
import dev.glacis.modeling.revision.application.ReadRevisionContent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response document(@RestPath UUID systemId, @RestPath int number) {
    return Attachment.of(content.document(tenant.tenantId(), systemId, number), number);
  }

  @GET
  @Path("/export")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export(
      @RestPath UUID systemId,
      @RestPath int number,
      @RestQuery @DefaultValue("otm") String format,
      @RestQuery @DefaultValue("json") String as) {
    return Attachment.of(exported(systemId, number, format, as), number);
  }

  @GET
  @Path("/export/loss-report")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public LossReport lossReport(
      @RestPath UUID systemId,
      @RestPath int number,
      @RestQuery @DefaultValue("otm") String format) {
    return exported(systemId, number, format, "json").lossReport();
  }

  private ExportedModel exported(UUID systemId, int number, String format, String as) {
    if (!as.equals("json") && !as.equals("yaml")) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, "as must be json or yaml");
    }
    String name = format.equals("otm") && as.equals("yaml") ? "otm-yaml" : format;
    return exportRevision.export(tenant.tenantId(), systemId, number, name);
  }
}

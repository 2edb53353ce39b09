package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.engine.json.JsonText;
import dev.glacis.exchange.lint.LintJson;
import dev.glacis.exchange.lint.LintReport;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.LintDocuments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is wrong, missing or contradictory in revisions and documents. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LintResource {

  private final TenantContext tenant;
  private final LintDocuments lintDocuments;

  LintResource(TenantContext tenant, LintDocuments lintDocuments) {
    this.tenant = tenant;
    this.lintDocuments = lintDocuments;
  }

  @GET
  @Path("/systems/{systemId}/revisions/{number}/lint")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public String revision(@RestPath UUID systemId, @RestPath int number) {
    return json(lintDocuments.revision(tenant.tenantId(), systemId, number));
  }

  /** Nothing of the document is stored. */
  @POST
  @Path("/lint")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public String document(@RestQuery @DefaultValue("auto") String format, InputStream document) {
    return json(lintDocuments.document(DocumentBody.bytes(document), format));
  }

  private static String json(LintReport report) {
    byte[] bytes =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              LintJson.writeFields(report, json);
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

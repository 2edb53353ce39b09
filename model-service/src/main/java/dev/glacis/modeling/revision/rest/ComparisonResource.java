package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.CompareRevisions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What changed from one revision to another, or to a document that is not stored. */
@Path("/systems/{systemId}/revisions/{number}/diff")
@RunOnVirtualThread
public class ComparisonResource {

  private final TenantContext tenant;
  private final CompareRevisions compareRevisions;

  ComparisonResource(TenantContext tenant, CompareRevisions compareRevisions) {
    this.tenant = tenant;
    this.compareRevisions = compareRevisions;
  }

  /**
   * @param number the older revision
   * @param other the newer revision
   * @param format json or markdown
   */
  @GET
  @Path("/{other}")
  @Produces({MediaType.APPLICATION_JSON, "text/markdown"})
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<String> revisions(
      @RestPath UUID systemId,
      @RestPath int number,
      @RestPath int other,
      @RestQuery @DefaultValue("json") String format) {
    return ComparisonText.answer(
        compareRevisions.compare(tenant.tenantId(), systemId, number, other), format);
  }

  /**
   * @param format json or markdown
   * @param documentFormat format of the document in the body
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces({MediaType.APPLICATION_JSON, "text/markdown"})
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<String> document(
      @RestPath UUID systemId,
      @RestPath int number,
      @RestQuery @DefaultValue("json") String format,
      @RestQuery @DefaultValue("auto") String documentFormat,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
      InputStream document) {
    return ComparisonText.answer(
        compareRevisions.compare(
            tenant.tenantId(),
            systemId,
            number,
            DocumentBody.read(contentType, document, documentFormat)),
        format);
  }
}

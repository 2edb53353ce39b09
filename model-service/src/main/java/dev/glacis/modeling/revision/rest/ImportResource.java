package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;

import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.CommitResult;
import dev.glacis.modeling.revision.application.ImportDocument;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents in: the shortest way from a file to a revision. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ImportResource {

  private final TenantContext tenant;
  private final ImportDocument importDocument;

  ImportResource(TenantContext tenant, ImportDocument importDocument) {
    this.tenant = tenant;
    this.importDocument = importDocument;
  }

  /** The media type is not believed: files of this kind travel under many names. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  public RestResponse<CommitResult> importDocument(
      @RestQuery String system, @BeanParam CommitParameters parameters, InputStream document) {
    return CommitAnswer.of(
        importDocument.importTo(
            tenant.tenantId(),
            Optional.ofNullable(system),
            parameters.toCommit(document, tenant.caller())));
  }
}

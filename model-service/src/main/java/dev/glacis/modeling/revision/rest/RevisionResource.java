package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.revision.application.Commit;
import dev.glacis.modeling.revision.application.CommitResult;
import dev.glacis.modeling.revision.application.CommitRevision;
import dev.glacis.modeling.revision.application.FindRevision;
import dev.glacis.modeling.revision.application.ListRevisions;
import dev.glacis.modeling.revision.application.RestoreRevision;
import dev.glacis.modeling.revision.application.RevisionView;
import dev.glacis.modeling.web.ETags;
import dev.glacis.modeling.web.ListParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The revisions of a system. */
@Path("/systems/{systemId}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevisionResource {

  private final TenantContext tenant;
  private final ListRevisions listRevisions;
  private final FindRevision findRevision;
  private final CommitRevision commitRevision;
  private final RestoreRevision restoreRevision;

  RevisionResource(
      TenantContext tenant,
      ListRevisions listRevisions,
      FindRevision findRevision,
      CommitRevision commitRevision,
      RestoreRevision restoreRevision) {
    this.tenant = tenant;
    this.listRevisions = listRevisions;
    this.findRevision = findRevision;
    this.commitRevision = commitRevision;
    this.restoreRevision = restoreRevision;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<RevisionView> list(@RestPath UUID systemId, @BeanParam ListParameters parameters) {
    return listRevisions.list(tenant.tenantId(), systemId, parameters.toRequest());
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  public RestResponse<CommitResult> commit(
      @RestPath UUID systemId, @BeanParam CommitParameters parameters, InputStream document) {
    return CommitAnswer.of(
        commitRevision.commit(
            tenant.tenantId(), systemId, parameters.toCommit(document, tenant.caller())));
  }

  @GET
  @Path("/{number}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<RevisionView> find(@RestPath UUID systemId, @RestPath int number) {
    RevisionView revision = RevisionView.of(findRevision.find(tenant.tenantId(), systemId, number));
    return ResponseBuilder.ok(revision).header(HttpHeaders.ETAG, ETags.of(number)).build();
  }

  /** Makes the content of this revision the newest, as a new revision. */
  @POST
  @Path("/{number}/restore")
  @RolesAllowed({ARCHITECT, ADMIN})
  public RestResponse<CommitResult> restore(
      @RestPath UUID systemId, @RestPath int number, @BeanParam CommitParameters parameters) {
    Commit said = parameters.toCommit(null, tenant.caller());
    return CommitAnswer.of(
        restoreRevision.restore(
            new Actor(tenant.tenantId(), tenant.caller()),
            systemId,
            number,
            said.note().message(),
            said.expectedHead()));
  }
}

package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.LintDocuments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What is wrong, missing or contradictory in revisions. */
@Path("/systems/{systemId}/revisions/{number}/lint")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevisionLintResource {

  private final TenantContext tenant;
  private final LintDocuments lintDocuments;

  RevisionLintResource(TenantContext tenant, LintDocuments lintDocuments) {
    this.tenant = tenant;
    this.lintDocuments = lintDocuments;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public String revision(@RestPath UUID systemId, @RestPath int number) {
    return LintAnswer.json(lintDocuments.revision(tenant.tenantId(), systemId, number));
  }
}

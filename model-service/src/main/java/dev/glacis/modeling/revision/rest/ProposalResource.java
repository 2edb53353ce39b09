package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.ListProposals;
import dev.glacis.modeling.revision.application.ProposalView;
import dev.glacis.modeling.web.ListParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What documents list beside their architecture: threats, mitigations, assumptions. */
@Path("/systems/{systemId}/revisions/{number}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProposalResource {

  private final TenantContext tenant;
  private final ListProposals listProposals;

  ProposalResource(TenantContext tenant, ListProposals listProposals) {
    this.tenant = tenant;
    this.listProposals = listProposals;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<ProposalView> list(
      @RestPath UUID systemId, @RestPath int number, @BeanParam ListParameters parameters) {
    return listProposals.list(tenant.tenantId(), systemId, number, parameters.toRequest());
  }
}

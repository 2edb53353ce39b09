package dev.glacis.analysis.evaluation.rest;

import dev.glacis.analysis.evaluation.application.CollectDossier;
import dev.glacis.kit.tenancy.Roles;
import dev.glacis.kit.tenancy.TenantContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** Whole evaluations for report-service. */
@Path("/internal/evaluations/{evaluationId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InternalEvaluationResource {

  private final TenantContext tenant;
  private final CollectDossier collect;

  InternalEvaluationResource(TenantContext tenant, CollectDossier collect) {
    this.tenant = tenant;
    this.collect = collect;
  }

  @GET
  @RolesAllowed(Roles.INTERNAL)
  public DossierAnswer evaluation(@RestPath String evaluationId) {
    return DossierAnswer.of(collect.collect(tenant.tenantId(), evaluationId));
  }
}

package dev.glacis.analysis.evaluation.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.analysis.evaluation.application.AwaitEvaluation;
import dev.glacis.analysis.evaluation.application.ListCountermeasures;
import dev.glacis.analysis.evaluation.application.ListQuestions;
import dev.glacis.analysis.evaluation.application.ListThreats;
import dev.glacis.analysis.evaluation.domain.CountermeasureView;
import dev.glacis.analysis.evaluation.domain.EvaluationState;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.tenancy.TenantContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The evaluation of a revision and what it found. */
@Path("/systems/{systemId}/revisions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EvaluationResource {

  private static final int LONGEST_WAIT_SECONDS = 60;

  private final TenantContext tenant;
  private final AwaitEvaluation await;
  private final ListThreats threats;
  private final ListCountermeasures countermeasures;
  private final ListQuestions questions;

  EvaluationResource(
      TenantContext tenant,
      AwaitEvaluation await,
      ListThreats threats,
      ListCountermeasures countermeasures,
      ListQuestions questions) {
    this.tenant = tenant;
    this.await = await;
    this.threats = threats;
    this.countermeasures = countermeasures;
    this.questions = questions;
  }

  /**
   * @param wait seconds to wait for an evaluation that is still to come
   */
  @GET
  @Path("/evaluation")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<EvaluationAnswer> evaluation(
      @RestPath String systemId,
      @RestPath int number,
      @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(LONGEST_WAIT_SECONDS) int wait) {
    EvaluationState state = await.await(revision(systemId, number), Duration.ofSeconds(wait));
    RestResponse.Status status =
        switch (state) {
          case EvaluationState.Finished finished -> RestResponse.Status.OK;
          case EvaluationState.Queued queued -> RestResponse.Status.ACCEPTED;
        };
    return RestResponse.status(status, EvaluationAnswer.of(state));
  }

  @GET
  @Path("/threats")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<ThreatView> threats(
      @RestPath String systemId,
      @RestPath int number,
      @BeanParam ThreatParameters filter,
      @BeanParam PageParameters page) {
    return threats.list(revision(systemId, number), filter.filter(), page.request());
  }

  @GET
  @Path("/countermeasures")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<CountermeasureView> countermeasures(
      @RestPath String systemId, @RestPath int number, @BeanParam PageParameters page) {
    return countermeasures.list(revision(systemId, number), page.request());
  }

  @GET
  @Path("/questions")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<QuestionView> questions(
      @RestPath String systemId, @RestPath int number, @BeanParam PageParameters page) {
    return questions.list(revision(systemId, number), page.request());
  }

  private RevisionKey revision(String systemId, int number) {
    return new RevisionKey(tenant.tenantId(), systemId, number);
  }
}

package dev.glacis.gateway.analysis.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.analysis.upstream.RulesService;
import dev.glacis.gateway.analysis.upstream.ThreatQuery;
import dev.glacis.gateway.analysis.view.CountermeasurePageView;
import dev.glacis.gateway.analysis.view.EvaluationView;
import dev.glacis.gateway.analysis.view.QuestionPageView;
import dev.glacis.gateway.analysis.view.ThreatPageView;
import dev.glacis.gateway.systems.application.FindRevision;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What the rules found in a revision; without {@code revision} in the head. */
@Path("/api/v1/systems/{systemId: [\\w-]+}")
@Tag(name = "analysis")
public class EvaluationsResource {

  private final FindRevision revisions;
  private final RulesService rules;

  EvaluationsResource(FindRevision revisions, @RestClient RulesService rules) {
    this.revisions = revisions;
    this.rules = rules;
  }

  @GET
  @Path("/evaluation")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(
      summary = "Read the evaluation, or wait for it",
      description = "200 when completed or failed, 202 while queued or running.")
  public Uni<RestResponse<EvaluationView>> evaluation(
      @PathParam("systemId") String systemId,
      @QueryParam("revision") Integer revision,
      @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(60) int wait) {
    return revisions
        .find(systemId, revision)
        .flatMap(number -> rules.evaluation(systemId, number, wait))
        .map(EvaluationsResource::answer);
  }

  @GET
  @Path("/threats")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List threats, the riskiest first")
  public Uni<ThreatPageView> threats(
      @PathParam("systemId") String systemId,
      @QueryParam("revision") Integer revision,
      @BeanParam ThreatQuery query) {
    return revisions
        .find(systemId, revision)
        .flatMap(n -> rules.threats(systemId, n, query).map(page -> page.ofRevision(n)));
  }

  @GET
  @Path("/countermeasures")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List countermeasures and whether they are there")
  public Uni<CountermeasurePageView> countermeasures(
      @PathParam("systemId") String systemId,
      @QueryParam("revision") Integer revision,
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after) {
    return revisions
        .find(systemId, revision)
        .flatMap(
            n -> rules.countermeasures(systemId, n, first, after).map(page -> page.ofRevision(n)));
  }

  @GET
  @Path("/questions")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List open questions, the one with most risk at stake first")
  public Uni<QuestionPageView> questions(
      @PathParam("systemId") String systemId,
      @QueryParam("revision") Integer revision,
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after) {
    return revisions
        .find(systemId, revision)
        .flatMap(n -> rules.questions(systemId, n, first, after).map(page -> page.ofRevision(n)));
  }

  private static RestResponse<EvaluationView> answer(EvaluationView evaluation) {
    int status = evaluation.status().isFinal() ? 200 : 202;
    return ResponseBuilder.<EvaluationView>create(status).entity(evaluation).build();
  }
}

package dev.glacis.gateway.analysis.graphql;

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
import dev.glacis.gateway.analysis.view.ThreatView;
import dev.glacis.gateway.graphql.ManyCalls;
import dev.glacis.gateway.systems.view.RevisionView;
import dev.glacis.gateway.systems.view.SystemView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the rules found in a system. */
@GraphQLApi
public class EvaluationsGraphQLApi {

  private final RulesService rules;
  private final ManyCalls many;

  EvaluationsGraphQLApi(@RestClient RulesService rules, ManyCalls many) {
    this.rules = rules;
    this.many = many;
  }

  @Description("The evaluation of the head; null as long as there is no revision")
  public Uni<List<EvaluationView>> evaluation(@Source List<SystemView> systems) {
    return many.each(
        systems,
        system ->
            system.headRevision() == 0
                ? Uni.createFrom().nullItem()
                : rules.evaluation(system.id(), system.headRevision(), 0));
  }

  @Name("evaluation")
  @Description("The evaluation of this revision")
  public Uni<List<EvaluationView>> evaluationOfRevision(@Source List<RevisionView> revisions) {
    return many.each(
        revisions, revision -> rules.evaluation(revision.systemId(), revision.number(), 0));
  }

  @Description("Threats, the riskiest first; an error evaluation-pending until completed")
  public Uni<List<ThreatPageView>> threats(
      @Source List<EvaluationView> evaluations,
      ThreatFilter filter,
      @DefaultValue("50") int first,
      String after) {
    ThreatQuery query = ThreatFilter.query(filter, first, after);
    return many.each(
        evaluations,
        e -> rules.threats(e.systemId(), e.revision(), query).map(p -> p.ofRevision(e.revision())));
  }

  @Description("Countermeasures and whether they are there")
  public Uni<List<CountermeasurePageView>> countermeasures(
      @Source List<EvaluationView> evaluations, @DefaultValue("50") int first, String after) {
    return many.each(
        evaluations,
        e ->
            rules
                .countermeasures(e.systemId(), e.revision(), first, after)
                .map(page -> page.ofRevision(e.revision())));
  }

  @Description("Open questions, the one with most risk at stake first")
  public Uni<List<QuestionPageView>> questions(
      @Source List<EvaluationView> evaluations, @DefaultValue("50") int first, String after) {
    return many.each(
        evaluations,
        e ->
            rules
                .questions(e.systemId(), e.revision(), first, after)
                .map(page -> page.ofRevision(e.revision())));
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("A threat in the newest evaluation that has it")
  public Uni<ThreatView> threat(@NonNull @Id String id) {
    return rules.threat(id);
  }
}

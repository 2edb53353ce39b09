package dev.glacis.gateway.analysis.graphql;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.analysis.upstream.RulesService;
import dev.glacis.gateway.analysis.view.RulePackPageView;
import dev.glacis.gateway.analysis.view.RulePageView;
import dev.glacis.gateway.analysis.view.RuleView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rule packs in force and their threat definitions. */
@GraphQLApi
public class RulesGraphQLApi {

  private final RulesService rules;

  RulesGraphQLApi(@RestClient RulesService rules) {
    this.rules = rules;
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("Threat definitions of the rule packs in force")
  public Uni<@NonNull RulePageView> rules(@DefaultValue("50") int first, String after) {
    return rules.rules(first, after);
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("A threat definition")
  public Uni<RuleView> rule(@NonNull @Id String id) {
    return rules.rule(id);
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("The rule packs in force")
  public Uni<@NonNull RulePackPageView> rulePacks(@DefaultValue("50") int first, String after) {
    return rules.rulePacks(first, after);
  }
}

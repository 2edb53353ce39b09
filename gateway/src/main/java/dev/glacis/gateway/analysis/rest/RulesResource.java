package dev.glacis.gateway.analysis.rest;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rule packs in force and their threat definitions. */
@Path("/api/v1")
@Tag(name = "rules")
public class RulesResource {

  private final RulesService rules;

  RulesResource(@RestClient RulesService rules) {
    this.rules = rules;
  }

  @GET
  @Path("/rules")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List threat definitions")
  public Uni<RulePageView> rules(
      @QueryParam("first") @DefaultValue("50") int first, @QueryParam("after") String after) {
    return rules.rules(first, after);
  }

  @GET
  @Path("/rules/{ruleId: [\\w-]+}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Read a threat definition")
  public Uni<RuleView> rule(@PathParam("ruleId") String ruleId) {
    return rules.rule(ruleId);
  }

  @GET
  @Path("/rule-packs")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List the rule packs in force")
  public Uni<RulePackPageView> rulePacks(
      @QueryParam("first") @DefaultValue("50") int first, @QueryParam("after") String after) {
    return rules.rulePacks(first, after);
  }
}

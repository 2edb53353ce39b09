package dev.glacis.analysis.catalogue.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.analysis.catalogue.application.FindRule;
import dev.glacis.analysis.catalogue.application.ListRulePacks;
import dev.glacis.analysis.catalogue.application.ListRules;
import dev.glacis.analysis.catalogue.domain.RulePackView;
import dev.glacis.analysis.catalogue.domain.RuleView;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** Rule packs and threat definitions; they belong to no tenant. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CatalogueResource {

  private final ListRules rules;
  private final FindRule rule;
  private final ListRulePacks packs;

  CatalogueResource(ListRules rules, FindRule rule, ListRulePacks packs) {
    this.rules = rules;
    this.rule = rule;
    this.packs = packs;
  }

  @GET
  @Path("/rules")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<RuleView> rules(
      @QueryParam("first") @DefaultValue(PageRequest.DEFAULT_FIRST) int first,
      @QueryParam("after") String after) {
    return rules.list(PageRequest.of(first, after));
  }

  @GET
  @Path("/rules/{ruleId}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RuleView rule(@RestPath String ruleId) {
    return rule.find(ruleId);
  }

  @GET
  @Path("/rule-packs")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<RulePackView> packs(
      @QueryParam("first") @DefaultValue(PageRequest.DEFAULT_FIRST) int first,
      @QueryParam("after") String after) {
    return packs.list(PageRequest.of(first, after));
  }
}

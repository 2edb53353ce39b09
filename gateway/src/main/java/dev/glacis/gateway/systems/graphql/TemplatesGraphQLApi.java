package dev.glacis.gateway.systems.graphql;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.systems.upstream.TemplateService;
import dev.glacis.gateway.systems.view.TemplatePageView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What systems can be created from. */
@GraphQLApi
public class TemplatesGraphQLApi {

  private final TemplateService templates;

  TemplatesGraphQLApi(@RestClient TemplateService templates) {
    this.templates = templates;
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("Templates by id; they belong to no tenant")
  public Uni<@NonNull TemplatePageView> templates(@DefaultValue("50") int first, String after) {
    return templates.templates(first, after);
  }
}

package dev.glacis.gateway.systems.rest;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What systems can be created from. */
@Path("/api/v1/templates")
@Tag(name = "systems")
public class TemplatesResource {

  private final TemplateService templates;

  TemplatesResource(@RestClient TemplateService templates) {
    this.templates = templates;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List the templates that systems can be created from")
  public Uni<TemplatePageView> templates(
      @QueryParam("first") @DefaultValue("50") int first, @QueryParam("after") String after) {
    return templates.templates(first, after);
  }
}

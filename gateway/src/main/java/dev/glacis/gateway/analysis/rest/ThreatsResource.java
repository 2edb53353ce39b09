package dev.glacis.gateway.analysis.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.analysis.upstream.RulesService;
import dev.glacis.gateway.analysis.view.ThreatView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Single threats, by the id that stays the same over revisions. */
@Path("/api/v1/threats")
@Tag(name = "analysis")
public class ThreatsResource {

  private final RulesService rules;

  ThreatsResource(@RestClient RulesService rules) {
    this.rules = rules;
  }

  @GET
  @Path("/{threatId: [\\w-]+}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Read a threat in the newest evaluation that has it")
  public Uni<ThreatView> threat(@PathParam("threatId") String threatId) {
    return rules.threat(threatId);
  }
}

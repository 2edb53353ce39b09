package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.systems.upstream.ComparisonService;
import dev.glacis.gateway.systems.view.LintView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is wrong, missing or contradictory in revisions. */
@Path("/api/v1/systems/{systemId: [\\w-]+}/revisions/{number: \\d{1,9}}/lint")
@Tag(name = "systems")
public class RevisionLintResource {

  private final ComparisonService comparisons;

  RevisionLintResource(@RestClient ComparisonService comparisons) {
    this.comparisons = comparisons;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Say what is wrong, missing or contradictory in a revision")
  public Uni<LintView> revision(
      @PathParam("systemId") String systemId, @PathParam("number") int number) {
    return comparisons.lint(systemId, number);
  }
}

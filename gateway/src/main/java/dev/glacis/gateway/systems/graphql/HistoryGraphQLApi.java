package dev.glacis.gateway.systems.graphql;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;

import dev.glacis.gateway.graphql.ManyCalls;
import dev.glacis.gateway.systems.upstream.ComparisonService;
import dev.glacis.gateway.systems.upstream.HistoryService;
import dev.glacis.gateway.systems.view.AuditPageView;
import dev.glacis.gateway.systems.view.CommittedView;
import dev.glacis.gateway.systems.view.DifferenceView;
import dev.glacis.gateway.systems.view.LintView;
import dev.glacis.gateway.systems.view.RevisionView;
import dev.glacis.gateway.systems.view.SystemView;
import dev.glacis.gateway.systems.view.VersionPageView;
import dev.glacis.gateway.systems.view.VersionView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Revisions compared, checked, named and restored, and who changed what. */
@GraphQLApi
public class HistoryGraphQLApi {

  private final HistoryService history;
  private final ComparisonService comparisons;
  private final ManyCalls many;

  HistoryGraphQLApi(
      @RestClient HistoryService history,
      @RestClient ComparisonService comparisons,
      ManyCalls many) {
    this.history = history;
    this.comparisons = comparisons;
    this.many = many;
  }

  @Description("What changed from one revision to another")
  public Uni<DifferenceView> difference(@Source SystemView system, int from, int to) {
    return comparisons.difference(system.id(), from, to);
  }

  @Description("Revisions that have a name, by name")
  public Uni<List<VersionPageView>> versions(
      @Source List<SystemView> systems, @DefaultValue("50") int first, String after) {
    return many.each(systems, system -> history.versions(system.id(), first, after));
  }

  @Description("What is wrong, missing or contradictory in this revision")
  public Uni<List<LintView>> lint(@Source List<RevisionView> revisions) {
    return many.each(
        revisions, revision -> comparisons.lint(revision.systemId(), revision.number()));
  }

  @Query
  @RolesAllowed({AUDITOR, ADMIN})
  @Description("Who changed what in the tenant or in one of its systems, newest first")
  public Uni<@NonNull AuditPageView> audit(
      @Id String systemId, @DefaultValue("50") int first, String after) {
    return history.audit(systemId, first, after);
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN})
  @Description("Makes the content of an old revision the newest, as a new revision")
  public Uni<@NonNull CommittedView> restoreRevision(@NonNull RestoreRevisionInput input) {
    return history.restoreRevision(
        input.systemId(), input.number(), Documents.revisionTag(input.basedOn()), input.message());
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @Description("Names a revision; a name never moves to another one")
  public Uni<@NonNull VersionView> nameRevision(@NonNull NameRevisionInput input) {
    return history.nameRevision(input.systemId(), input.version());
  }
}

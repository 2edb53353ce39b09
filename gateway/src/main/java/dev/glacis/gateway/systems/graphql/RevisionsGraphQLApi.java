package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.graphql.ManyCalls;
import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.gateway.systems.view.ArchitectureView;
import dev.glacis.gateway.systems.view.ProposalPageView;
import dev.glacis.gateway.systems.view.RevisionPageView;
import dev.glacis.gateway.systems.view.RevisionView;
import dev.glacis.gateway.systems.view.SystemView;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What hangs on a system: its revisions and their architecture models. */
@GraphQLApi
public class RevisionsGraphQLApi {

  private final ModelService models;
  private final ManyCalls many;

  RevisionsGraphQLApi(@RestClient ModelService models, ManyCalls many) {
    this.models = models;
    this.many = many;
  }

  @Description("Revisions, newest first")
  public Uni<List<RevisionPageView>> revisions(
      @Source List<SystemView> systems, @DefaultValue("50") int first, String after) {
    return many.each(systems, system -> models.revisions(system.id(), first, after));
  }

  @Description("A revision by its number")
  public Uni<RevisionView> revision(@Source SystemView system, int number) {
    return models.revision(system.id(), number);
  }

  @Description("The architecture model of the head; null as long as there is no revision")
  public Uni<List<ArchitectureView>> architecture(@Source List<SystemView> systems) {
    return many.each(
        systems,
        system ->
            system.headRevision() == 0
                ? Uni.createFrom().nullItem()
                : models.architecture(system.id(), system.headRevision()));
  }

  @Description("What the document lists itself beside its architecture; no rule counts it")
  public Uni<List<ProposalPageView>> proposals(
      @Source List<RevisionView> revisions, @DefaultValue("50") int first, String after) {
    return many.each(
        revisions,
        revision -> models.proposals(revision.systemId(), revision.number(), first, after));
  }

  @Name("architecture")
  @Description("The architecture model of this revision")
  public Uni<List<ArchitectureView>> architectureOfRevision(@Source List<RevisionView> revisions) {
    return many.each(
        revisions, revision -> models.architecture(revision.systemId(), revision.number()));
  }
}

package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.RevisionContent;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Reads a revision by its id, with all that evaluations and reports need; that of a deleted system
 * too, since events tell of it still.
 */
@ApplicationScoped
public class ReadWholeRevision {

  private final Systems systems;
  private final Revisions revisions;

  ReadWholeRevision(Systems systems, Revisions revisions) {
    this.systems = systems;
    this.revisions = revisions;
  }

  @Transactional
  public WholeRevision read(String tenantId, UUID revisionId) {
    Revision revision =
        revisions
            .find(tenantId, revisionId)
            .orElseThrow(() -> ProblemException.notFound("revision", revisionId.toString()));
    ModeledSystem system = systems.findKept(tenantId, revision.systemId()).orElseThrow();
    RevisionContent content = revisions.content(revision).orElseThrow();
    return new WholeRevision(
        SystemView.of(system),
        RevisionView.of(revision),
        content.architecture(),
        content.sourceMap().places());
  }
}

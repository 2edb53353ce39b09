package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.RevisionContent;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Makes the content of an older revision the newest: as a new revision, since none ever changes.
 */
@ApplicationScoped
public class RestoreRevision {

  private final Systems systems;
  private final Revisions revisions;
  private final AppendRevision appendRevision;

  RestoreRevision(Systems systems, Revisions revisions, AppendRevision appendRevision) {
    this.systems = systems;
    this.revisions = revisions;
    this.appendRevision = appendRevision;
  }

  @Transactional
  public CommitResult restore(
      Actor actor, UUID systemId, int number, String message, OptionalInt expectedHead) {
    if (expectedHead.isEmpty()) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the number of the head");
    }
    ModeledSystem system =
        systems
            .lock(actor.tenantId(), systemId)
            .orElseThrow(() -> ProblemException.notFound("system", systemId.toString()));
    Revision old =
        revisions
            .find(actor.tenantId(), systemId, number)
            .orElseThrow(() -> ProblemException.notFound("revision", systemId + "/" + number));
    RevisionContent content = revisions.content(old).orElseThrow();
    Note note = new Note(actor.name(), message, null, null, number);
    return appendRevision.append(system, Draft.restoring(old, content, note), expectedHead);
  }
}

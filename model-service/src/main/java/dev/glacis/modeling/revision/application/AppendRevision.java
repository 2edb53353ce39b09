package dev.glacis.modeling.revision.application;

import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.identity.IdGenerator;
import dev.glacis.kit.outbox.Outbox;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Appends a draft to a locked system: revision, head and announcement stand or fall together. */
@ApplicationScoped
class AppendRevision {

  private final Systems systems;
  private final Revisions revisions;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Clock clock;

  AppendRevision(
      Systems systems, Revisions revisions, Outbox outbox, IdGenerator ids, Clock clock) {
    this.systems = systems;
    this.revisions = revisions;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  CommitResult append(ModeledSystem system, Draft draft, OptionalInt expectedHead) {
    refuseStale(system, expectedHead);
    if (system.head().says(draft.digest())) {
      return unchanged(system, draft);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ModeledSystem advanced = system.advanced(draft.digest(), now);
    Revision revision = revisionOf(advanced, draft, now);
    revisions.add(revision, draft.content());
    systems.storeHead(advanced);
    outbox.publish(system.tenantId(), announcement(advanced, revision));
    return result(advanced, revision, false, draft);
  }

  private static void refuseStale(ModeledSystem system, OptionalInt expectedHead) {
    int head = system.head().number();
    if (expectedHead.isPresent() && expectedHead.getAsInt() != head) {
      throw new ProblemException(
          ProblemType.REVISION_CONFLICT,
          "The head is revision %d, not %d".formatted(head, expectedHead.getAsInt()));
    }
  }

  private CommitResult unchanged(ModeledSystem system, Draft draft) {
    Revision head =
        revisions.find(system.tenantId(), system.id(), system.head().number()).orElseThrow();
    return result(system, head, true, draft);
  }

  private Revision revisionOf(ModeledSystem system, Draft draft, Instant now) {
    return new Revision(
        ids.next(),
        system.tenantId(),
        system.id(),
        system.head().number(),
        draft.digest(),
        draft.imported().format(),
        draft.author(),
        draft.message(),
        now);
  }

  private static RevisionCommitted announcement(ModeledSystem system, Revision revision) {
    return new RevisionCommitted(
        system.id().toString(),
        system.key(),
        system.name(),
        revision.id().toString(),
        revision.number(),
        revision.digest(),
        revision.author(),
        revision.committedAt());
  }

  private static CommitResult result(
      ModeledSystem system, Revision revision, boolean unchanged, Draft draft) {
    return new CommitResult(
        SystemView.of(system), RevisionView.of(revision), unchanged, draft.imported().lossReport());
  }
}

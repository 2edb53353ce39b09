package dev.glacis.modeling.revision.application;

import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.identity.IdGenerator;
import dev.glacis.kit.outbox.Outbox;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemTrait;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Appends a draft to a locked system: revision, head, traits, audit entry and announcement stand or
 * fall together.
 */
@ApplicationScoped
class AppendRevision {

  private final Systems systems;
  private final Revisions revisions;
  private final Outbox outbox;
  private final Audit audit;
  private final IdGenerator ids;
  private final Clock clock;
  private final Vocabulary vocabulary = ThreatLibrary.load().vocabulary();

  AppendRevision(
      Systems systems,
      Revisions revisions,
      Outbox outbox,
      Audit audit,
      IdGenerator ids,
      Clock clock) {
    this.systems = systems;
    this.revisions = revisions;
    this.outbox = outbox;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  CommitResult append(ModeledSystem system, Draft draft, OptionalInt expectedHead) {
    refuseStale(system, expectedHead);
    Optional<Revision> head =
        revisions.find(system.tenantId(), system.id(), system.head().number());
    if (system.head().says(draft.digest())) {
      return result(system, head.orElseThrow(), true, draft);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ModeledSystem advanced = system.advanced(draft.digest(), now);
    Revision revision = revisionOf(advanced, draft, now);
    revisions.add(revision, draft.content());
    Set<SystemTrait> traits = SystemTrait.of(draft.model(), vocabulary::lineage);
    systems.storeHead(advanced, traits);
    record(head, revision);
    outbox.publish(system.tenantId(), announcement(advanced, revision));
    return result(advanced, revision, false, draft);
  }

  private static void refuseStale(ModeledSystem system, OptionalInt expectedHead) {
    int head = system.head().number();
    if (expectedHead.isPresent() && expectedHead.getAsInt() != head) {
      throw new StaleHeadException(system.id(), expectedHead.getAsInt(), head);
    }
  }

  private void record(Optional<Revision> before, Revision after) {
    AuditAction action =
        after.note().restores() == null
            ? AuditAction.REVISION_COMMITTED
            : AuditAction.REVISION_RESTORED;
    audit.record(
        new Actor(after.tenantId(), after.note().author()),
        after.systemId(),
        action,
        before.map(RevisionView::of).orElse(null),
        RevisionView.of(after));
  }

  private Revision revisionOf(ModeledSystem system, Draft draft, Instant now) {
    return new Revision(
        ids.next(),
        system.tenantId(),
        system.id(),
        system.head().number(),
        draft.digest(),
        draft.format(),
        draft.note(),
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
        revision.note().author(),
        revision.committedAt());
  }

  private static CommitResult result(
      ModeledSystem system, Revision revision, boolean unchanged, Draft draft) {
    return new CommitResult(
        SystemView.of(system), RevisionView.of(revision), unchanged, draft.content().lossReport());
  }
}

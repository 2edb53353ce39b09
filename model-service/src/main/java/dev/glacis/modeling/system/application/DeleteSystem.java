package dev.glacis.modeling.system.application;

import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.outbox.Outbox;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Deletes a system so that it can be restored: nobody finds it, nothing of it is lost. */
@ApplicationScoped
public class DeleteSystem {

  private final Systems systems;
  private final Outbox outbox;
  private final Clock clock;
  private final Audit audit;

  DeleteSystem(Systems systems, Outbox outbox, Clock clock, Audit audit) {
    this.systems = systems;
    this.outbox = outbox;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public void delete(Actor actor, UUID id) {
    ModeledSystem before =
        systems
            .lock(actor.tenantId(), id)
            .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ModeledSystem deleted = before.turned();
    systems.storeDeletion(deleted, now);
    audit.record(actor, id, AuditAction.SYSTEM_DELETED, SystemView.of(before), null);
    outbox.publish(
        actor.tenantId(),
        new SystemDeleted(
            id.toString(), deleted.key(), deleted.name(), deleted.version(), actor.name(), now));
  }
}

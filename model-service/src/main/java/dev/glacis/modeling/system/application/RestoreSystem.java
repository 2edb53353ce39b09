package dev.glacis.modeling.system.application;

import dev.glacis.kit.event.SystemRestored;
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

/** Takes back the deletion of a system; one that is not deleted stays as it is. */
@ApplicationScoped
public class RestoreSystem {

  private final Systems systems;
  private final Outbox outbox;
  private final Clock clock;
  private final Audit audit;

  RestoreSystem(Systems systems, Outbox outbox, Clock clock, Audit audit) {
    this.systems = systems;
    this.outbox = outbox;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public SystemView restore(Actor actor, UUID id) {
    return systems
        .lockDeleted(actor.tenantId(), id)
        .map(deleted -> restored(actor, deleted.turned()))
        .or(() -> systems.find(actor.tenantId(), id).map(SystemView::of))
        .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
  }

  private SystemView restored(Actor actor, ModeledSystem system) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SystemView view = SystemView.of(system);
    systems.storeRestoration(system);
    audit.record(actor, system.id(), AuditAction.SYSTEM_RESTORED, null, view);
    outbox.publish(
        actor.tenantId(),
        new SystemRestored(
            system.id().toString(),
            system.key(),
            system.name(),
            system.version(),
            actor.name(),
            now));
    return view;
  }
}

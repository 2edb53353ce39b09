package dev.glacis.modeling.system.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Deletes a system so that it can be restored: nobody finds it, nothing of it is lost. */
@ApplicationScoped
public class DeleteSystem {

  private final Systems systems;
  private final Clock clock;
  private final Audit audit;

  DeleteSystem(Systems systems, Clock clock, Audit audit) {
    this.systems = systems;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public void delete(Actor actor, UUID id) {
    SystemView before =
        systems
            .lock(actor.tenantId(), id)
            .map(SystemView::of)
            .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
    systems.delete(actor.tenantId(), id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(actor, id, AuditAction.SYSTEM_DELETED, before, null);
  }
}

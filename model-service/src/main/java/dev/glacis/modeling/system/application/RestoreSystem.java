package dev.glacis.modeling.system.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes back the deletion of a system; one that is not deleted stays as it is. */
@ApplicationScoped
public class RestoreSystem {

  private final Systems systems;
  private final Audit audit;

  RestoreSystem(Systems systems, Audit audit) {
    this.systems = systems;
    this.audit = audit;
  }

  @Transactional
  public SystemView restore(Actor actor, UUID id) {
    boolean restored = systems.restore(actor.tenantId(), id);
    SystemView system =
        systems
            .find(actor.tenantId(), id)
            .map(SystemView::of)
            .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
    if (restored) {
      audit.record(actor, id, AuditAction.SYSTEM_RESTORED, null, system);
    }
    return system;
  }
}

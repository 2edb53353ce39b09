package dev.glacis.modeling.system.application;

import dev.glacis.kit.identity.IdGenerator;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemDescription;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Creates a system without a revision. */
@ApplicationScoped
public class CreateSystem {

  private final Systems systems;
  private final IdGenerator ids;
  private final Clock clock;
  private final Audit audit;

  CreateSystem(Systems systems, IdGenerator ids, Clock clock, Audit audit) {
    this.systems = systems;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public SystemView create(Actor actor, SystemDescription description) {
    String tenantId = actor.tenantId();
    ModeledSystem system =
        ModeledSystem.create(
            ids.next(), tenantId, description, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!systems.addIfAbsent(system)) {
      throw new ProblemException(
          ProblemType.KEY_TAKEN, "There is a system with the key " + system.key());
    }
    SystemView created = SystemView.of(system);
    audit.record(actor, system.id(), AuditAction.SYSTEM_CREATED, null, created);
    return created;
  }
}

package dev.glacis.modeling.system.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemChange;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** Changes what people say about a system: name, description, owner, tags. */
@ApplicationScoped
public class ChangeSystem {

  private final Systems systems;
  private final Clock clock;
  private final Audit audit;

  ChangeSystem(Systems systems, Clock clock, Audit audit) {
    this.systems = systems;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param basedOn version of the system that the change is based on; empty for any
   */
  @Transactional
  public SystemView change(Actor actor, UUID id, SystemChange change, OptionalInt basedOn) {
    ModeledSystem before =
        systems
            .lock(actor.tenantId(), id)
            .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
    refuseStale(before, basedOn);
    ModeledSystem after = before.described(change, clock.instant().truncatedTo(ChronoUnit.MICROS));
    systems.storeDescription(after);
    SystemView changed = SystemView.of(after);
    audit.record(actor, id, AuditAction.SYSTEM_CHANGED, SystemView.of(before), changed);
    return changed;
  }

  private static void refuseStale(ModeledSystem system, OptionalInt basedOn) {
    if (basedOn.isPresent() && basedOn.getAsInt() != system.version()) {
      throw new ProblemException(
          ProblemType.SYSTEM_CHANGED,
          "The system has version %d, not %d".formatted(system.version(), basedOn.getAsInt()),
          List.of(),
          Map.of("system", SystemView.of(system)));
    }
  }
}

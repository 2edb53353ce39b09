package dev.glacis.modeling.system.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds one system of a tenant. */
@ApplicationScoped
public class FindSystem {

  private final Systems systems;

  FindSystem(Systems systems) {
    this.systems = systems;
  }

  @Transactional
  public SystemView find(String tenantId, UUID id) {
    return systems
        .find(tenantId, id)
        .map(SystemView::of)
        .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
  }
}

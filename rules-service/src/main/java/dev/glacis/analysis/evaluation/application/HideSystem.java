package dev.glacis.analysis.evaluation.application;

import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows nothing of a deleted system any more, and evaluates nothing of it. */
@ApplicationScoped
public class HideSystem {

  private final SystemLifecycles lifecycles;

  HideSystem(SystemLifecycles lifecycles) {
    this.lifecycles = lifecycles;
  }

  /** What it returns runs in a transaction. */
  public Runnable prepare(String tenant, SystemDeleted deleted) {
    return () -> lifecycles.record(tenant, deleted);
  }
}

package dev.glacis.reporting.snapshot.application;

import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.ReportReady;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import jakarta.enterprise.context.ApplicationScoped;

/** Hides reports of deleted systems until the systems are restored. */
@ApplicationScoped
public class FollowSystem {

  private static final Runnable NOTHING = () -> {};

  private final SystemLifecycles lifecycles;

  FollowSystem(SystemLifecycles lifecycles) {
    this.lifecycles = lifecycles;
  }

  /** What it returns runs in the transaction of the inbox. */
  public Runnable prepare(Event event) {
    return switch (event.data()) {
      case SystemDeleted deleted -> () -> lifecycles.record(event.tenant(), deleted);
      case SystemRestored restored -> () -> lifecycles.record(event.tenant(), restored);
      case RevisionCommitted ignored -> NOTHING;
      case EvaluationCompleted ignored -> NOTHING;
      case EvaluationFailed ignored -> NOTHING;
      case ReportReady ignored -> NOTHING;
    };
  }
}

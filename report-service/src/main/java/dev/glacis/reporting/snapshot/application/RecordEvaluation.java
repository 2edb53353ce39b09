package dev.glacis.reporting.snapshot.application;

import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.ReportReady;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import dev.glacis.kit.outbox.Outbox;
import dev.glacis.reporting.snapshot.domain.CompletedEvaluation;
import dev.glacis.reporting.snapshot.domain.CompletedEvaluation.SeverityCounts;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevisions;
import dev.glacis.reporting.snapshot.domain.EvaluatedSystem;
import dev.glacis.reporting.snapshot.domain.FailedEvaluation;
import dev.glacis.reporting.snapshot.domain.OtherServices;
import dev.glacis.reporting.snapshot.json.SnapshotReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Takes an evaluation into the read model and announces that its reports can be fetched; of a
 * deleted system they cannot.
 */
@ApplicationScoped
public class RecordEvaluation {

  private static final Runnable NOTHING = () -> {};

  private final OtherServices otherServices;
  private final EvaluatedRevisions evaluatedRevisions;
  private final SystemLifecycles lifecycles;
  private final Outbox outbox;
  private final Clock clock;
  private final SnapshotReader reader = new SnapshotReader();

  RecordEvaluation(
      OtherServices otherServices,
      EvaluatedRevisions evaluatedRevisions,
      SystemLifecycles lifecycles,
      Outbox outbox,
      Clock clock) {
    this.otherServices = otherServices;
    this.evaluatedRevisions = evaluatedRevisions;
    this.lifecycles = lifecycles;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Asks the other services now; what it returns runs in the transaction of the inbox. */
  public Runnable prepare(Event event) {
    return switch (event.data()) {
      case EvaluationCompleted completed -> completed(event.tenant(), completed);
      case EvaluationFailed failed -> failed(event.tenant(), failed);
      case RevisionCommitted ignored -> NOTHING;
      case ReportReady ignored -> NOTHING;
      case SystemDeleted ignored -> NOTHING;
      case SystemRestored ignored -> NOTHING;
    };
  }

  private Runnable completed(String tenant, EvaluationCompleted event) {
    String evaluation = otherServices.evaluation(tenant, event.evaluationId());
    String revision = otherServices.revision(tenant, event.revisionId());
    // Refuse now what no report could be made of, while the event can still be set aside.
    reader.read(revision, evaluation);
    CompletedEvaluation kept = kept(event, revision, evaluation);
    return () -> {
      boolean isNew = evaluatedRevisions.keep(tenant, kept);
      if (isNew && !lifecycles.isDeleted(tenant, event.systemId())) {
        outbox.publish(tenant, ready(event));
      }
    };
  }

  private Runnable failed(String tenant, EvaluationFailed event) {
    FailedEvaluation kept =
        new FailedEvaluation(
            new EvaluatedSystem(
                event.systemId(),
                event.systemKey(),
                event.systemName(),
                event.revisionId(),
                event.revision()),
            event.evaluationId(),
            event.code(),
            event.detail(),
            event.failedAt());
    return () -> evaluatedRevisions.keep(tenant, kept);
  }

  private static CompletedEvaluation kept(
      EvaluationCompleted event, String revision, String evaluation) {
    EvaluationCompleted.Counts counts = event.counts();
    EvaluationCompleted.Risk risk = event.risk();
    return new CompletedEvaluation(
        new EvaluatedSystem(
            event.systemId(),
            event.systemKey(),
            event.systemName(),
            event.revisionId(),
            event.revision()),
        event.evaluationId(),
        new SeverityCounts(counts.critical(), counts.high(), counts.medium(), counts.low()),
        new RiskScore(risk.inherent(), risk.current(), risk.projected()),
        event.completedAt(),
        revision,
        evaluation);
  }

  private ReportReady ready(EvaluationCompleted event) {
    return new ReportReady(
        event.systemId(),
        event.systemKey(),
        event.revisionId(),
        event.revision(),
        event.evaluationId(),
        clock.instant());
  }
}

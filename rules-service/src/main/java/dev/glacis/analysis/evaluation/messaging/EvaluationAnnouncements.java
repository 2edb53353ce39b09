package dev.glacis.analysis.evaluation.messaging;

import dev.glacis.analysis.evaluation.domain.Announcements;
import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.Counts;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Outcome;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.EventData;
import dev.glacis.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes finished evaluations through the outbox. */
@ApplicationScoped
class EvaluationAnnouncements implements Announcements {

  private final Outbox outbox;

  EvaluationAnnouncements(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(EvaluationRecord evaluation) {
    EventData event =
        switch (evaluation.outcome()) {
          case Outcome.Completed completed -> completed(evaluation, completed);
          case Outcome.Failed failed -> failed(evaluation, failed);
        };
    outbox.publish(evaluation.revision().tenant(), event);
  }

  private static EvaluationCompleted completed(
      EvaluationRecord evaluation, Outcome.Completed outcome) {
    CommittedRevision revision = evaluation.revision();
    Counts counts = outcome.counts();
    RiskScore risk = outcome.risk();
    return new EvaluationCompleted(
        evaluation.id().toString(),
        revision.systemId(),
        revision.systemKey(),
        revision.systemName(),
        revision.revisionId(),
        revision.number(),
        evaluation.packSetDigest(),
        new EvaluationCompleted.Counts(
            counts.critical(), counts.high(), counts.medium(), counts.low(), counts.possible()),
        new EvaluationCompleted.Risk(risk.inherent(), risk.current(), risk.projected()),
        evaluation.completedAt());
  }

  private static EvaluationFailed failed(EvaluationRecord evaluation, Outcome.Failed outcome) {
    CommittedRevision revision = evaluation.revision();
    return new EvaluationFailed(
        evaluation.id().toString(),
        revision.systemId(),
        revision.systemKey(),
        revision.systemName(),
        revision.revisionId(),
        revision.number(),
        evaluation.packSetDigest(),
        outcome.code(),
        outcome.detail(),
        evaluation.completedAt());
  }
}

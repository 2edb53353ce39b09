package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.RiskScore;
import java.time.Instant;

/**
 * A completed evaluation as the read model keeps it.
 *
 * @param revisionAnswer what model-service says about the revision, as JSON
 * @param evaluationAnswer what rules-service says about the evaluation, as JSON
 */
public record CompletedEvaluation(
    EvaluatedSystem system,
    String evaluationId,
    SeverityCounts counts,
    RiskScore risk,
    Instant evaluatedAt,
    String revisionAnswer,
    String evaluationAnswer) {

  /** Reported threats by severity. */
  public record SeverityCounts(int critical, int high, int medium, int low) {}
}

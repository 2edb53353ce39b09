package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import java.time.Instant;
import java.util.List;

/**
 * The evaluation as a whole.
 *
 * @param evaluated null when rules-service did not say how much it looked at
 */
public record EvaluationFacts(
    String id, List<PackRef> packs, Evaluated evaluated, RiskScore risk, Instant completedAt) {
  public EvaluationFacts {
    packs = List.copyOf(packs);
  }
}

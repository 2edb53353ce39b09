package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import java.util.List;

/** The rating of one threat, with every factor that went into it. */
public record Rating(
    RiskScore score, Severity severity, Mitigation mitigation, List<RiskFactor> factors) {

  public Rating {
    factors = List.copyOf(factors);
  }
}

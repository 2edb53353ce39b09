package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import java.util.List;

/** How many threats an evaluation has, and the risk of the system. */
public record SystemTotals(Counts counts, RiskScore risk) {

  static SystemTotals of(Baseline baseline) {
    return new SystemTotals(
        new Counts(
            count(baseline.threats(), Severity.CRITICAL),
            count(baseline.threats(), Severity.HIGH),
            count(baseline.threats(), Severity.MEDIUM),
            count(baseline.threats(), Severity.LOW),
            baseline.possible().size()),
        baseline.risk());
  }

  private static int count(List<BaselineThreat> threats, Severity severity) {
    return (int) threats.stream().filter(threat -> threat.severity() == severity).count();
  }
}

package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import java.util.List;

/**
 * How many threats an evaluation has, and the risk of the system.
 *
 * @param critical reported threats of this severity, as are high, medium and low
 * @param possible threats outside of lists
 */
public record SystemTotals(
    int critical, int high, int medium, int low, int possible, RiskScore risk) {

  /** All but the possible ones. */
  public int reported() {
    return critical + high + medium + low;
  }

  static SystemTotals of(Baseline baseline) {
    return new SystemTotals(
        count(baseline.threats(), Severity.CRITICAL),
        count(baseline.threats(), Severity.HIGH),
        count(baseline.threats(), Severity.MEDIUM),
        count(baseline.threats(), Severity.LOW),
        baseline.possible().size(),
        baseline.risk());
  }

  private static int count(List<BaselineThreat> threats, Severity severity) {
    return (int) threats.stream().filter(threat -> threat.severity() == severity).count();
  }
}

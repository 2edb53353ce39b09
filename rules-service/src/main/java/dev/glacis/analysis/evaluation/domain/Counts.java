package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import java.util.List;

/** Reported threats by severity; {@code possible} ones are in none of the others. */
public record Counts(int critical, int high, int medium, int low, int possible) {

  static Counts of(List<Threat> threats) {
    return new Counts(
        reported(threats, Severity.CRITICAL),
        reported(threats, Severity.HIGH),
        reported(threats, Severity.MEDIUM),
        reported(threats, Severity.LOW),
        (int) threats.stream().filter(Counts::isPossible).count());
  }

  private static int reported(List<Threat> threats, Severity severity) {
    return (int)
        threats.stream()
            .filter(threat -> !isPossible(threat) && threat.severity() == severity)
            .count();
  }

  private static boolean isPossible(Threat threat) {
    return threat.certainty() == Certainty.POSSIBLE;
  }
}

package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Severity;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many threats a severity has.
 *
 * @param severity lower case
 */
public record SeverityFigure(String severity, int count) {

  static List<SeverityFigure> of(List<ReportedThreat> threats) {
    return Arrays.stream(Severity.values())
        .map(severity -> new SeverityFigure(label(severity), count(threats, severity)))
        .toList();
  }

  static String label(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static int count(List<ReportedThreat> threats, Severity severity) {
    return (int) threats.stream().filter(threat -> threat.severity() == severity).count();
  }
}

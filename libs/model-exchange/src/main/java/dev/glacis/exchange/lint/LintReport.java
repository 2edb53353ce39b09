package dev.glacis.exchange.lint;

import java.util.Comparator;
import java.util.List;

/**
 * What was found in one document, by severity, then line, code and element.
 *
 * @param unasked how many facts are missing besides those that findings name
 */
public record LintReport(List<LintFinding> findings, int unasked) {

  private static final Comparator<LintFinding> ORDER =
      Comparator.comparing(LintFinding::severity)
          .thenComparingInt(LintFinding::line)
          .thenComparingInt(LintFinding::column)
          .thenComparing(LintFinding::pointer)
          .thenComparing(LintFinding::code)
          .thenComparing(LintFinding::message);

  public LintReport {
    findings = findings.stream().sorted(ORDER).toList();
  }

  public long count(LintSeverity severity) {
    return findings.stream().filter(one -> one.severity() == severity).count();
  }
}

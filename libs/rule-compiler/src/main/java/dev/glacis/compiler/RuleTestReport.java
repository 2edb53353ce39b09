package dev.glacis.compiler;

import java.util.List;

/**
 * What the examples of packs gave.
 *
 * @param results one per example, in the order of the files
 * @param gaps what the examples leave out, in the order of the definitions
 */
public record RuleTestReport(List<ExampleResult> results, List<RuleGap> gaps) {

  public RuleTestReport {
    results = List.copyOf(results);
    gaps = List.copyOf(gaps);
  }

  /** Whether every example came out as it says and nothing is left out. */
  public boolean passed() {
    return gaps.isEmpty() && results.stream().allMatch(ExampleResult::passed);
  }
}

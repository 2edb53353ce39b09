package dev.glacis.cli.rules;

import dev.glacis.compiler.ExampleResult;
import dev.glacis.compiler.RuleGap;
import dev.glacis.compiler.RuleTestReport;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;

/** What the examples of one threat definition gave. */
record DefinitionResult(
    ThreatDefinition definition, List<ExampleResult> examples, List<RuleGap> gaps) {

  static DefinitionResult of(ThreatDefinition definition, RuleTestReport report) {
    return new DefinitionResult(
        definition,
        report.results().stream()
            .filter(result -> result.example().definition().equals(definition.id()))
            .toList(),
        report.gaps().stream().filter(gap -> gap.definition().equals(definition.id())).toList());
  }

  boolean passed() {
    return gaps.isEmpty() && failed() == 0;
  }

  int failed() {
    return (int) examples.stream().filter(result -> !result.passed()).count();
  }
}

package dev.glacis.cli.rules;

import dev.glacis.compiler.RuleExamples;
import dev.glacis.compiler.RuleTestReport;
import dev.glacis.engine.pack.Pack;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the examples of packs gave, definition by definition.
 *
 * @param sources where the packs were read
 */
record TestResults(PackSources sources, List<Pack> packs, List<DefinitionResult> definitions) {

  static TestResults of(LoadedPack loaded) {
    RuleTestReport report = RuleExamples.test(loaded.compilation());
    List<Pack> packs = loaded.compilation().packs();
    return new TestResults(
        loaded.sources(),
        packs,
        packs.stream()
            .flatMap(pack -> pack.threats().stream())
            .map(definition -> DefinitionResult.of(definition, report))
            .toList());
  }

  boolean passed() {
    return definitions.stream().allMatch(DefinitionResult::passed);
  }

  int examples() {
    return sum(definition -> definition.examples().size());
  }

  int failed() {
    return sum(DefinitionResult::failed);
  }

  int gaps() {
    return sum(definition -> definition.gaps().size());
  }

  private int sum(ToIntFunction<DefinitionResult> figure) {
    return definitions.stream().mapToInt(figure).sum();
  }
}

package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of definitions are run, and what they leave out is found. */
class RuleExamplesTest {

  private static final Compilation DEMO =
      PackCompiler.compile(DemoFolder.VOCABULARY, DemoFolder.PACKS);
  private static final RuleExamples EXAMPLES = new RuleExamples(new ThreatEngine(DEMO.packSet()));

  static Stream<RuleExample> examples() {
    return DEMO.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void passesTheDemonstration(RuleExample example) {
    assertThat(EXAMPLES.failures(example)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noticesTheOppositeExpectation(RuleExample example) {
    RuleExample opposite =
        new RuleExample(
            example.definition(),
            example.name(),
            example.place(),
            !example.fires(),
            List.of(),
            example.model());
    assertThat(EXAMPLES.failures(opposite))
        .singleElement()
        .asString()
        .startsWith("demo/threats/" + example.definition() + ".yaml:");
  }

  @Test
  void noticesAThreatOnAnotherElement() {
    RuleExample example = DEMO.examples().getFirst();
    RuleExample elsewhere =
        new RuleExample(
            example.definition(), "x", example.place(), true, List.of("web"), example.model());
    assertThat(EXAMPLES.failures(elsewhere))
        .containsExactly(example.place() + ": fires on [orders] (expected [web])");
  }

  @Test
  void findsAlternativesThatNoExampleFires() {
    ThreatDefinition definition = DEMO.packSet().definition("DEMO-COMPONENT-1").orElseThrow();
    assertThat(EXAMPLES.gaps(definition, DEMO.examples())).isEmpty();
    List<RuleExample> single =
        DEMO.examples().stream()
            .filter(one -> one.name().equals("model reads text of others"))
            .toList();
    assertThat(EXAMPLES.gaps(definition, List.of()))
        .contains(
            "DEMO-COMPONENT-1: no example fires", "DEMO-COMPONENT-1: no example stays silent");
    assertThat(EXAMPLES.gaps(definition, single))
        .hasSize(2)
        .anyMatch(gap -> gap.startsWith("DEMO-COMPONENT-1: alternative"));
  }
}

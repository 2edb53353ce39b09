package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of definitions are run, and what they leave out is found. */
class RuleExamplesTest {

  private static final Compilation DEMO = DemoFolder.compile(DemoFolder.DEMO);
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
            null,
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
            example.definition(),
            "x",
            example.place(),
            true,
            List.of("web"),
            null,
            example.model());
    assertThat(EXAMPLES.failures(elsewhere))
        .containsExactly(
            example.place()
                + ": fires on [orders] (expected fires on [web]): stored-elsewhere holds:"
                + " sensitivity of orders is personal, thirdParty of store is true");
  }

  @Test
  void saysWhyADefinitionStaysSilent() {
    RuleExample inTheHouse = example("orders in the house");
    ExampleResult result = EXAMPLES.run(inTheHouse);
    assertThat(result.passed()).isTrue();
    assertThat(result.expected()).isEqualTo("silent");
    assertThat(result.got()).isEqualTo("silent");
    assertThat(result.reason())
        .isEqualTo(
            "stored-elsewhere needs asset.storedBy.exists(c, c.thirdParty == true), which does not"
                + " hold");
    assertThat(EXAMPLES.run(example("only telemetry reaches the agent")).reason())
        .isEqualTo("no source reaches a target");
  }

  @Test
  void namesAllThatAnAlternativeNeedsWhenNoPartOfItHolds() {
    RuleExample neither =
        withModel(example("orders in the house"), example("zone of one tenant").model());
    assertThat(EXAMPLES.run(neither).reason())
        .isEqualTo(
            "stored-elsewhere needs asset.sensitivity in ['personal', 'secret'] &&"
                + " asset.storedBy.exists(c, c.thirdParty == true)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a && b; a, b",
        "a && (b && c); a, (b && c)",
        "a || b && c; a || b && c",
        "(a || b) && c; (a || b), c",
        "x == '&&' && y; x == '&&', y",
        "x == \"a'(\" && y; x == \"a'(\", y",
        "l.exists(m, m == 'a' && m != 'b') && z; l.exists(m, m == 'a' && m != 'b'), z",
        "a; a",
      })
  void splitsConditionsAtTheirOutermostConjunctions(String condition, String parts) {
    assertThat(String.join(", ", Conjuncts.of(condition))).isEqualTo(parts);
  }

  @Test
  void saysWhatWasAssumed() {
    ExampleResult result = EXAMPLES.run(withModel(example("model reads text of others"), bare()));
    assertThat(result.got()).isEqualTo("fires on [y]");
    assertThat(result.reason())
        .isEqualTo(
            "reads-foreign-content holds; not stated, taken as unfavourable: indirectContent of y"
                + " is true, modality of y is text");
  }

  @Test
  void saysWhatWouldHaveToBeKnown() {
    ExampleResult result = EXAMPLES.run(withModel(example("plain flow between zones"), bare()));
    assertThat(result.passed()).isFalse();
    assertThat(result.got()).isEqualTo("silent");
    assertThat(result.reason())
        .startsWith("it would rest on 4 facts that the model does not state: ")
        .contains("confidentiality of orders is ", "protocol of f is ");
  }

  @Test
  void reportsEveryExampleAndGap() {
    RuleTestReport report = RuleExamples.test(DEMO);
    assertThat(report.results()).hasSameSizeAs(DEMO.examples());
    assertThat(report.gaps()).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.results()).extracting(ExampleResult::example).isEqualTo(DEMO.examples());
  }

  @Test
  void noticesASilentExampleThatDiffersInMoreThanOneFact() {
    RuleExample silent = example("orders in the house");
    RuleExample far = withModel(silent, example("zone of one tenant").model());
    ThreatDefinition definition = DEMO.packSet().definition("DEMO-ASSET-1").orElseThrow();
    assertThat(EXAMPLES.gaps(definition, List.of(example("orders at a provider"), silent)))
        .isEmpty();
    assertThat(EXAMPLES.gaps(definition, List.of(example("orders at a provider"), far)))
        .extracting(RuleGap::toString)
        .containsExactly(
            silent.place()
                + ": 'orders in the house' differs from 'orders at a provider', the nearest example"
                + " that fires, in 4 facts (expected one): asset orders is not there; component"
                + " store is not there; trustZone outside is not there; trustZone shared is there");
  }

  @Test
  void countsEachFactThatDiffers() {
    RuleExample one = example("plain flow between zones");
    RuleExample other = example("plain flow within a zone");
    StatedFacts facts = StatedFacts.of(one.model());
    assertThat(facts.differences(StatedFacts.of(other.model())))
        .containsExactly("component store: place is trustZone a");
    assertThat(facts.differences(facts)).isEmpty();
    assertThat(
            StatedFacts.of(example("web pages reach the agent").model())
                .differences(StatedFacts.of(example("the agent has no tools").model())))
        .containsExactly("component agent: toolCalling is false");
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
        .extracting(RuleGap::toString)
        .contains(
            "demo/threats/DEMO-COMPONENT-1.yaml: no example fires",
            "demo/threats/DEMO-COMPONENT-1.yaml: no example stays silent");
    assertThat(EXAMPLES.gaps(definition, single))
        .hasSize(2)
        .anyMatch(gap -> gap.message().startsWith("alternative"));
  }

  private static RuleExample example(String name) {
    return DEMO.examples().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static RuleExample withModel(RuleExample example, ArchitectureModel model) {
    return new RuleExample(
        example.definition(),
        example.name(),
        example.place(),
        example.fires(),
        example.on(),
        example.shows(),
        model);
  }

  /** Two components, a flow and an asset without any attribute. */
  private static ArchitectureModel bare() {
    return new ArchitectureModel(
        "m",
        "m",
        null,
        null,
        List.of(),
        Attributes.none(),
        List.of(),
        List.of(component("x", "mail.mailbox"), component("y", "ai.agent.orchestrator")),
        List.of(
            new DataFlow(
                "f",
                "f",
                null,
                "x",
                "y",
                false,
                List.of("orders"),
                List.of(),
                Attributes.none(),
                Map.of())),
        List.of(new Asset("orders", null, null, null, null, null, Attributes.none(), Map.of())),
        Map.of());
  }

  private static Component component(String id, String type) {
    return new Component(
        id, id, type, null, null, List.of(), List.of(), List.of(), Attributes.none(), Map.of());
  }
}

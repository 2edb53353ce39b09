package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A derived fact means exactly what its condition means at the element that it is read on. */
class DerivedFactsTest {

  private static final Vocabulary VOCABULARY = DemoFolder.compile(DemoFolder.DEMO).vocabulary();

  static Stream<Map<?, ?>> cases() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/inlining-cases.yaml"));
    Object cases = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return ((List<?>) cases).stream().map(one -> (Map<?, ?>) one);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void standsForItsCondition(Map<?, ?> one) {
    ElementKind kind = ElementKind.valueOf((String) one.get("on"));
    assertThat(condition((String) one.get("short"), kind))
        .isEqualTo(condition((String) one.get("long"), kind));
  }

  @Test
  void isPartOfTheVocabulary() {
    assertThat(VOCABULARY.derivedFacts())
        .extracting("name")
        .containsExactly("lethalTrifecta", "foreign", "fedByStrangers", "safeStore", "quiet");
    assertThat(VOCABULARY.derivedFact(ElementKind.DATA_FLOW, "foreign").orElseThrow().meaning())
        .isEqualTo("carries content that others can author");
    assertThat(VOCABULARY.derivedFact(ElementKind.COMPONENT, "foreign")).isEmpty();
  }

  @Test
  void canBeBroughtByAPack(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Files.writeString(
        folder.resolve("packs/demo-base/derived-facts.yaml"),
        """
        - name: exposedAgent
          on: component
          condition: component.isA('ai.agent') && component.lethalTrifecta
          meaning: an agent that can be turned into a leak
        """);
    Path threat = folder.resolve("packs/demo/threats/DEMO-COMPONENT-1.yaml");
    DemoFolder.replace(
        threat,
        "component.indirectContent == true && component.modality.exists(m, m == 'text')",
        "component.indirectContent == true && component.exposedAgent");

    Compilation compilation = DemoFolder.compile(folder);

    assertThat(compilation.problems()).isEmpty();
    assertThat(compilation.packSet().definition("DEMO-COMPONENT-1").orElseThrow().when().getFirst())
        .extracting("condition")
        .isEqualTo(
            condition(
                "component.indirectContent == true && component.isA('ai.agent')"
                    + " && component.receivesUntrustedContent && component.readsSensitiveData"
                    + " && component.canSendOutward",
                ElementKind.COMPONENT));
  }

  @Test
  void isNotThereForAPackThatDoesNotRequireIt(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Files.writeString(
        folder.resolve("packs/demo/derived-facts.yaml"),
        """
        - name: outside
          on: component
          condition: component.isA('ai.external')
          meaning: lies outside
        """);
    DemoFolder.replace(
        folder.resolve("packs/demo-base/countermeasures/CM-SEPARATE.yaml"),
        "component.untrustedContentSeparated == true",
        "component.outside");
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::message)
        .containsExactly("condition: a component has no field 'outside'");
  }

  private static Condition condition(String text, ElementKind kind) {
    Problems problems = new Problems();
    YamlValue value =
        YamlFile.read("condition.yaml", "c: \"" + text + "\"", problems)
            .flatMap(root -> root.get("c"))
            .orElseThrow();
    ConditionScope scope = ConditionScope.facts(ConditionScope.variable(kind), kind);
    Condition condition = new ConditionReader(VOCABULARY, problems).read(value, scope);
    assertThat(problems.sorted()).isEmpty();
    return condition;
  }
}

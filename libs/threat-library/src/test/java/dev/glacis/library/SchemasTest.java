package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.schema.SourceSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every source file that ships fits its published schema. */
class SchemasTest {

  private static final Path SOURCES = Path.of("src/main");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(SOURCES)) {
      return found.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void takeWhatShips(Path file) throws IOException {
    assertThat(SourceSchema.of(file).refusals(Files.readString(file))).isEmpty();
  }

  @Test
  void areUsedForEveryKindOfFile() throws IOException {
    assertThat(files().map(file -> file.getFileName().toString()))
        .hasSizeGreaterThan(120)
        .contains(
            "pack.yaml",
            "derived-facts.yaml",
            "AI-GEN-001.yaml",
            "CM-LIMIT-RATE.yaml",
            "rag.template.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "'version: 1.0.0', 'version: 1.0'",
    "type: boolean, type: truth",
    "type: text, type: choice",
    "default: false, default: maybe",
    "control: true, controls: true",
    "when: { hosting: cloud }, when: hosting",
    "{ choose: authors, { chose: authors",
    "otmVersion: 0.2.0, otmVersion: 0.1.0",
    "source: person, from: person"
  })
  void refuseTemplatesThatNobodyCouldRead(String part, String other) {
    String template =
        new String(SystemTemplates.find("rag").orElseThrow().content(), StandardCharsets.UTF_8);

    assertThat(template).contains(part);
    assertThat(SourceSchema.named("system-template").refusals(template.replace(part, other)))
        .isNotEmpty();
  }

  @Test
  void listTheStandardsThatCountermeasuresCanBeMappedTo() {
    List<String> standards = new ArrayList<>();
    SourceSchema.named("countermeasure")
        .content()
        .at("/properties/clauses/properties")
        .fieldNames()
        .forEachRemaining(standards::add);
    assertThat(standards)
        .containsExactlyElementsOf(ThreatLibrary.load().standards().byId().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"threat-definition", "countermeasure"})
  void listLifecycleStagesAndTaxonomiesOfTheVocabulary(String schema) {
    var vocabulary = ThreatLibrary.load().vocabulary();
    var content = SourceSchema.named(schema).content();
    List<String> stages = new ArrayList<>();
    content.at("/properties/lifecycle/items/enum").forEach(one -> stages.add(one.asText()));
    List<String> taxonomies = new ArrayList<>();
    content.at("/properties/references/properties").fieldNames().forEachRemaining(taxonomies::add);
    assertThat(stages).isEqualTo(vocabulary.attributes().get("lifecycle").values());
    assertThat(taxonomies).containsExactlyElementsOf(vocabulary.taxonomies().keySet());
  }
}

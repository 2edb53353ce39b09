package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.glacis.compiler.schema.SourceSchema;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.Harm;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Owner;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.Sufficiency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas say what the readers read. */
class SchemasTest {

  private static final String THREAT = "threat-definition";
  private static final String COUNTERMEASURE = "countermeasure";
  private static final String PACK = "pack";
  private static final String FACTS = "derived-facts";

  static Stream<Arguments> enumerations() {
    return Stream.of(
        arguments(THREAT, "/properties/scope", Spelling.all(Scope.class)),
        arguments(THREAT, "/properties/stride/items", Spelling.all(Stride.class)),
        arguments(THREAT, "/properties/harms/items", Spelling.all(Harm.class)),
        arguments(
            COUNTERMEASURE,
            "/$defs/mappings/additionalProperties",
            Spelling.all(Sufficiency.class)),
        arguments(THREAT, "/properties/risk/properties/capability", Spelling.all(Capability.class)),
        arguments(
            THREAT,
            "/properties/risk/properties/hurts/items",
            Spelling.all(SecurityProperty.class)),
        arguments(THREAT, "/properties/risk/properties/impact", Spelling.all(Impact.class)),
        arguments(
            THREAT, "/properties/examples/items/properties/expect", ExamplesReader.EXPECTATIONS),
        arguments(COUNTERMEASURE, "/properties/place", Spelling.all(ElementKind.class)),
        arguments(COUNTERMEASURE, "/properties/cost", Spelling.all(Cost.class)),
        arguments(COUNTERMEASURE, "/properties/owner", Spelling.all(Owner.class)),
        arguments(FACTS, "/items/properties/on", DerivedFactsReader.KINDS));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void listTheConstantsThatTheReaderKnows(String schema, String place, List<String> constants) {
    List<String> listed = new ArrayList<>();
    at(schema, place + "/enum").forEach(value -> listed.add(value.asText()));
    assertThat(listed).isEqualTo(constants);
  }

  static Stream<Arguments> keys() {
    String use = "/properties/countermeasures/items";
    return Stream.of(
        arguments(THREAT, "", ThreatReader.KEYS),
        arguments(THREAT, "/properties/text", ThreatReader.TEXT_KEYS),
        arguments(THREAT, "/properties/when/items", ThreatConditions.ALTERNATIVE_KEYS),
        arguments(THREAT, "/properties/risk", ThreatReader.RISK_KEYS),
        arguments(THREAT, use, ThreatReader.USE_KEYS),
        arguments(THREAT, "/properties/examples/items", ExamplesReader.KEYS),
        arguments(THREAT, "/$defs/model", ExampleModel.KEYS),
        arguments(THREAT, "/$defs/zone", ExampleModel.structure(ElementKind.TRUST_ZONE)),
        arguments(THREAT, "/$defs/component", ExampleModel.structure(ElementKind.COMPONENT)),
        arguments(THREAT, "/$defs/flow", ExampleModel.structure(ElementKind.DATA_FLOW)),
        arguments(THREAT, "/$defs/asset", ExampleModel.structure(ElementKind.ASSET)),
        arguments(COUNTERMEASURE, "", CountermeasureReader.KEYS),
        arguments(COUNTERMEASURE, "/properties/text", CountermeasureReader.TEXT_KEYS),
        arguments(PACK, "", PackHeader.KEYS),
        arguments(PACK, "/properties/changelog/items", ChangelogReader.KEYS),
        arguments(FACTS, "/items", DerivedFactsReader.KEYS));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void listTheKeysThatTheReaderKnows(String schema, String place, Collection<String> keys) {
    List<String> listed = new ArrayList<>();
    at(schema, place + "/properties").fieldNames().forEachRemaining(listed::add);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(keys);
  }

  static Stream<Arguments> patterns() {
    return Stream.of(
        arguments(THREAT, "/properties/id", ThreatReader.ID),
        arguments(THREAT, "/properties/version", SharedParts.VERSION),
        arguments(
            THREAT, "/properties/countermeasures/items/properties/id", CountermeasureReader.ID),
        arguments(COUNTERMEASURE, "/properties/id", CountermeasureReader.ID),
        arguments(PACK, "/properties/id", PackHeader.ID),
        arguments(FACTS, "/items/properties/name", FieldNames.NAME));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void giveThePatternsThatTheReaderKnows(String schema, String place, Pattern pattern) {
    assertThat(at(schema, place + "/pattern").asText()).isEqualTo("^" + pattern.pattern() + "$");
    assertThat(at(schema, place + "/description").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {THREAT, COUNTERMEASURE, PACK, FACTS})
  void areSchemas(String schema) {
    assertThat(SourceSchema.named(schema).flaws()).isEmpty();
    assertThat(at(schema, "/$schema").asText()).contains("2020-12");
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(DemoFolder.DEMO)) {
      return found.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void takeTheDemonstration(Path file) throws IOException {
    assertThat(SourceSchema.of(file).refusals(Files.readString(file))).isEmpty();
  }

  static Stream<Map<String, String>> yamlCases() throws IOException {
    return ProblemsTest.cases().filter(one -> one.get("file").endsWith(".yaml"));
  }

  /** A case that names a schema is one of structure; of the others a schema knows nothing. */
  @ParameterizedTest
  @MethodSource("yamlCases")
  void refuseWhatTheReaderRefusesForItsStructure(Map<String, String> one, @TempDir Path folder)
      throws IOException {
    DemoFolder.copyTo(folder);
    Path file = DemoFolder.change(folder, one);
    String yaml = Files.readString(file);
    if (one.containsKey("schema")) {
      assertThat(SourceSchema.named(one.get("schema")).refusals(yaml)).isNotEmpty();
    } else if (SourceSchema.isYaml(yaml)) {
      assertThat(SourceSchema.of(file).refusals(yaml)).isEmpty();
    }
  }

  private static JsonNode at(String schema, String place) {
    return SourceSchema.named(schema).content().at(place);
  }
}

package dev.glacis.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The JSON Schema tells editors what the reader accepts. */
class RiskScaleSchemaTest {

  private static final Path SCHEMA = Path.of("../../docs/reference/schemas/risk-scale.schema.json");

  private final JsonView document = JsonView.of(RiskScaleWriter.write(RiskScale.standard()));
  private final JsonView schema;

  RiskScaleSchemaTest() throws IOException {
    schema = JsonView.of(Files.readAllBytes(SCHEMA));
  }

  @Test
  void namesTheFormat() {
    assertThat(schema.get("properties").get("format").text("const"))
        .isEqualTo(RiskScaleReader.FORMAT);
    assertThat(schema.get("properties").get("formatVersion").get("const").whole(0, 9))
        .isEqualTo(RiskScaleReader.FORMAT_VERSION);
    assertThat(schema.texts("required")).containsExactly("format", "formatVersion");
  }

  @Test
  void knowsTheKeysOfTheStandardScaleAndNoOthers() {
    assertSameKeys(document, schema);
    for (String section : document.keys()) {
      if (!section.startsWith("format")) {
        assertSameKeys(document.get(section), schema.get("properties").get(section));
      }
    }
  }

  @Test
  void allowsTheStandardValues() {
    for (String section : document.keys()) {
      if (!section.startsWith("format")) {
        for (String key : document.get(section).keys()) {
          JsonView value = schema.get("properties").get(section).get("properties").get(key);
          assertThat(value.text("description")).endsWith(".");
          document
              .get(section)
              .get(key)
              .number(value.get("minimum").number(0, 100), value.get("maximum").number(0, 100));
        }
      }
    }
  }

  private static void assertSameKeys(JsonView object, JsonView schema) {
    assertThat(schema.get("properties").keys()).containsExactlyElementsOf(object.keys());
    assertThat(schema.get("additionalProperties").value()).isEqualTo(false);
  }
}

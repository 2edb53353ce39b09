package dev.glacis.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a check writes is what the public API answers, as its description says. */
class PublicAnswerTest {

  /** What only an answer beside others, or without a service, has to say. */
  private static final Set<String> ADDED =
      Set.of("/file", "/system", "/questions/settles", "/threats/explanation/firstOtherSources");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<?, ?> schemas = schemas();
  private final Set<String> differences = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  @Test
  void saysWhatTheDescriptionOfTheApiSays() throws IOException {
    for (String line :
        CommandRun.of("check", "../samples", "--output", "json").out().lines().toList()) {
      compare("", JSON.readTree(line), map(schemas.get("Check")));
    }

    assertThat(differences).isEmpty();
    assertThat(seen)
        .contains(
            "/counts/possible", "/threats/assumptions/assumed", "/threats/explanation/path/id")
        .contains("/threats/countermeasures/status", "/threats/references/version");
  }

  @Test
  void hasTheKeysOfTheGoldenAnswer() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String line :
        CommandRun.of("check", "../samples", "--output", "json").out().lines().toList()) {
      collectKeys("", JSON.readTree(line), keys);
    }

    assertThat(keys)
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/golden/answer-keys.txt")));
  }

  private static void collectKeys(String path, JsonNode value, Set<String> keys) {
    value
        .properties()
        .forEach(
            entry -> {
              keys.add(path + "/" + entry.getKey());
              collectKeys(path + "/" + entry.getKey(), entry.getValue(), keys);
            });
    if (value.isArray()) {
      value.forEach(item -> collectKeys(path, item, keys));
    }
  }

  private void compare(String path, JsonNode value, Map<?, ?> given) {
    Map<?, ?> schema = resolved(given);
    if (value.isObject()) {
      object(path, value, schema);
    } else if (value.isArray()) {
      value.forEach(item -> compare(path, item, map(schema.get("items"))));
    } else {
      scalar(path, value, schema);
    }
  }

  private void object(String path, JsonNode value, Map<?, ?> schema) {
    Map<?, ?> properties = map(schema.get("properties"));
    value
        .properties()
        .forEach(
            entry -> {
              String place = path + "/" + entry.getKey();
              seen.add(place);
              if (properties.get(entry.getKey()) instanceof Map<?, ?> property) {
                compare(place, entry.getValue(), property);
              } else if (!ADDED.contains(place)) {
                differences.add(place + " is not in the description");
              }
            });
    List<Object> required = new ArrayList<>();
    if (schema.get("required") instanceof List<?> keys) {
      required.addAll(keys);
    }
    required.stream()
        .filter(key -> !value.has(key.toString()))
        .forEach(key -> differences.add(path + "/" + key + " is required"));
  }

  private void scalar(String path, JsonNode value, Map<?, ?> schema) {
    String type = String.valueOf(schema.get("type"));
    boolean fits =
        switch (type) {
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          default -> false;
        };
    if (!fits) {
      differences.add(path + " is " + value + ", not " + type);
    }
    if (schema.get("enum") instanceof List<?> known && !known.contains(value.textValue())) {
      differences.add(path + " is " + value + ", none of " + known);
    }
  }

  private Map<?, ?> resolved(Map<?, ?> schema) {
    return schema.get("$ref") instanceof String reference
        ? map(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)))
        : schema;
  }

  private static Map<?, ?> schemas() {
    try {
      Object description =
          new Load(LoadSettings.builder().build())
              .loadFromString(Files.readString(Path.of("../docs/reference/openapi.yaml")));
      return map(map(map(description).get("components")).get("schemas"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}

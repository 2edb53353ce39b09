package dev.glacis.compiler.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One of the published schemas for source files of packs and system templates. */
public final class SourceSchema {

  private static final Path FOLDER = Path.of("../../docs/reference/schemas");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode content;
  private final JsonSchema schema;

  private SourceSchema(String name) {
    try {
      content = MAPPER.readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema = FACTORY.getSchema(content);
  }

  /** A schema by its file's name without {@code .schema.json}. */
  public static SourceSchema named(String name) {
    return new SourceSchema(name);
  }

  /** The schema for a source file, by where it lies. */
  public static SourceSchema of(Path file) {
    String folder = file.getParent().getFileName().toString();
    String name = file.getFileName().toString();
    return switch (folder) {
      case "threats" -> named("threat-definition");
      case "countermeasures" -> named("countermeasure");
      case "templates" -> named("system-template");
      default -> named(name.substring(0, name.length() - ".yaml".length()));
    };
  }

  /** The schema itself. */
  public JsonNode content() {
    return content;
  }

  /** Whether a text can be read as YAML at all, which no schema can say. */
  public static boolean isYaml(String text) {
    try {
      load(text);
      return true;
    } catch (YamlEngineException e) {
      return false;
    }
  }

  /** What a YAML document does wrong; empty when the schema takes it. */
  public List<String> refusals(String yaml) {
    return refusals(schema, MAPPER.valueToTree(load(yaml)));
  }

  /** What the schema itself does wrong, by the schema of schemas. */
  public List<String> flaws() {
    JsonSchema schemas =
        FACTORY.getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));
    return refusals(schemas, content);
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static List<String> refusals(JsonSchema schema, JsonNode document) {
    return schema.validate(document).stream().map(ValidationMessage::getMessage).toList();
  }
}

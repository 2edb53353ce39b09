package dev.glacis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A schema that another project publishes for its format. */
public final class PublishedSchema {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonSchema schema;

  private PublishedSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /**
   * Loads a schema of the test resources.
   *
   * @param version for schemas that do not say theirs
   */
  public static PublishedSchema named(String file, SpecVersion.VersionFlag version) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    ObjectNode schema = (ObjectNode) json(Fixtures.bytes("/schemas/" + file));
    // The id of draft 4, which a schema of a later draft may still have and its validator not know.
    schema.remove("id");
    removeUniqueItemsOfObjects(schema);
    return new PublishedSchema(JsonSchemaFactory.getInstance(version).getSchema(schema, config));
  }

  /** The validator also compares the values of objects, to which the keyword does not apply. */
  private static void removeUniqueItemsOfObjects(JsonNode node) {
    if (node instanceof ObjectNode object && !object.has("items")) {
      object.remove("uniqueItems");
    }
    node.forEach(PublishedSchema::removeUniqueItemsOfObjects);
  }

  /**
   * The schema of CycloneDX 1.6, with those that it refers to, out of the library of the project.
   */
  public static PublishedSchema ofCycloneDx() {
    return new PublishedSchema(
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V7,
                factory ->
                    factory.schemaMappers(
                        mappers -> mappers.mapPrefix("http://cyclonedx.org/schema/", "classpath:")))
            .getSchema(
                SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** What a document breaks, in JSON or YAML; empty when it is valid. */
  public List<String> judge(byte[] document) {
    return schema.validate(json(document)).stream().map(ValidationMessage::toString).toList();
  }

  private static JsonNode json(byte[] document) {
    try {
      return document[0] == '{'
          ? MAPPER.readTree(document)
          : MAPPER.valueToTree(
              new Load(LoadSettings.builder().build())
                  .loadFromString(new String(document, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

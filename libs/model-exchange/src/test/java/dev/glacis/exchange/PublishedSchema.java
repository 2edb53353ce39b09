package dev.glacis.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    return new PublishedSchema(
        JsonSchemaFactory.getInstance(version)
            .getSchema(
                new String(Fixtures.bytes("/schemas/" + file), StandardCharsets.UTF_8), config));
  }

  /** What a document breaks; empty when it is valid. */
  public List<String> judge(byte[] document) {
    try {
      return schema.validate(MAPPER.readTree(document)).stream()
          .map(ValidationMessage::toString)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

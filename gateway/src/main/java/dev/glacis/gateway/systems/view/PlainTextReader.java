package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads a scalar as what it says, anything else as its JSON. */
final class PlainTextReader extends JsonDeserializer<String> {

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonNode value = parser.readValueAsTree();
    return value.isValueNode() ? value.asText() : value.toString();
  }
}

package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Reads the attributes of an element, an object of scalars and lists, as a list in its order. */
final class AttributesReader extends JsonDeserializer<List<AttributeView>> {

  @Override
  public List<AttributeView> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode object = parser.readValueAsTree();
    return object.properties().stream()
        .map(entry -> new AttributeView(entry.getKey(), values(entry.getValue())))
        .toList();
  }

  private static List<String> values(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asText).toList()
        : List.of(value.asText());
  }
}

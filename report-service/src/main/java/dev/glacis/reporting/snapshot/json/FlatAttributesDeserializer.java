package dev.glacis.reporting.snapshot.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.glacis.engine.model.Attributes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads attributes as the plain object of names and values that a canonical model has. */
final class FlatAttributesDeserializer extends StdDeserializer<Attributes> {

  private static final long serialVersionUID = 1L;

  FlatAttributesDeserializer() {
    super(Attributes.class);
  }

  @Override
  public Attributes deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    Map<String, Object> values = parser.readValueAs(new TypeReference<Map<String, Object>>() {});
    Map<String, Object> known = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            known.put(name, value instanceof List<?> list ? texts(list) : value);
          }
        });
    return new Attributes(known);
  }

  @Override
  public Attributes getNullValue(DeserializationContext context) {
    return Attributes.none();
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Attributes.none();
  }

  private static List<String> texts(List<?> list) {
    return list.stream().filter(Objects::nonNull).map(Object::toString).toList();
  }
}

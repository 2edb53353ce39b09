package dev.glacis.exchange.cyclonedx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.PlainValue;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What CycloneDX has no field for, as properties under our own name: it says that properties are
 * the place for that.
 *
 * @param values by name, without our prefix
 */
record OwnProperties(Map<String, String> values) {

  static final String TYPE = "type";
  static final String ATTRIBUTES = "attributes";
  static final String SYSTEM = "system";

  private static final String PREFIX = "glacis:";
  private static final String PROPERTIES = "properties";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static OwnProperties of(Mapping object) {
    Map<String, String> values = new HashMap<>();
    if (object.get(PROPERTIES) instanceof Sequence properties) {
      for (Node node : properties.items()) {
        if (node instanceof Mapping property
            && property.get("name") instanceof Scalar name
            && property.get("value") instanceof Scalar value
            && name.value() instanceof String key
            && value.value() instanceof String text
            && key.startsWith(PREFIX)) {
          values.put(key.substring(PREFIX.length()), text);
        }
      }
    }
    return new OwnProperties(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name) {
    return values.get(name);
  }

  /** The attributes that are said; none where they are malformed. */
  Map<String, Object> attributes(ImportOptions options) {
    String json = values.get(ATTRIBUTES);
    if (json == null) {
      return Map.of();
    }
    try {
      Node root = DocumentTree.read(json.getBytes(StandardCharsets.UTF_8), options).root();
      Map<String, Object> said = new HashMap<>();
      if (root instanceof Mapping object) {
        object.forEach((name, value) -> said.put(name, PlainValue.of(value)));
      }
      return new Attributes(said).values();
    } catch (RefusedDocumentException | IllegalArgumentException malformed) {
      return Map.of();
    }
  }

  /** An object with its other properties only. */
  static void removeFrom(Map<String, Object> plain) {
    if (plain.get(PROPERTIES) instanceof List<?> list) {
      List<Object> others = new ArrayList<>();
      for (Object one : list) {
        boolean own =
            one instanceof Map<?, ?> property
                && property.get("name") instanceof String name
                && name.startsWith(PREFIX);
        if (!own) {
          others.add(one);
        }
      }
      if (others.isEmpty()) {
        plain.remove(PROPERTIES);
      } else {
        plain.put(PROPERTIES, others);
      }
    }
  }

  /** Adds properties of ours to an object of a document, after those that it has. */
  static void addTo(Map<String, Object> object, Map<String, String> own) {
    if (own.isEmpty()) {
      return;
    }
    List<Object> properties = new ArrayList<>();
    if (object.get(PROPERTIES) instanceof List<?> kept) {
      properties.addAll(kept);
    }
    new TreeMap<>(own)
        .forEach((name, value) -> properties.add(Map.of("name", PREFIX + name, "value", value)));
    object.put(PROPERTIES, properties);
  }

  static String json(Attributes attributes) {
    try {
      return MAPPER.writeValueAsString(attributes.values());
    } catch (JsonProcessingException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

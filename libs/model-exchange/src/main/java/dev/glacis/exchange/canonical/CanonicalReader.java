package dev.glacis.exchange.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the JSON that {@link ModelTree} makes. */
final class CanonicalReader {

  private final JsonNode json;

  CanonicalReader(JsonNode json) {
    this.json = json;
  }

  ArchitectureModel model() {
    return new ArchitectureModel(
        required("id"),
        required("name"),
        text("description"),
        text("owner"),
        texts("tags"),
        attributes(),
        all("trustZones", CanonicalReader::trustZone),
        all("components", CanonicalReader::component),
        all("dataFlows", CanonicalReader::dataFlow),
        all("assets", CanonicalReader::asset),
        extensions());
  }

  private TrustZone trustZone() {
    return new TrustZone(
        required("id"),
        text("name"),
        text("type"),
        text("description"),
        integer("trustRating"),
        parent(),
        attributes(),
        extensions());
  }

  private Component component() {
    return new Component(
        required("id"),
        text("name"),
        text("type"),
        text("description"),
        parent(),
        texts("assetsProcessed"),
        texts("assetsStored"),
        texts("tags"),
        attributes(),
        extensions());
  }

  private DataFlow dataFlow() {
    return new DataFlow(
        required("id"),
        text("name"),
        text("description"),
        required("source"),
        required("destination"),
        json.path("bidirectional").asBoolean(false),
        texts("assets"),
        texts("tags"),
        attributes(),
        extensions());
  }

  private Asset asset() {
    return new Asset(
        required("id"),
        text("name"),
        text("description"),
        integer("confidentiality"),
        integer("integrity"),
        integer("availability"),
        attributes(),
        extensions());
  }

  private <T> List<T> all(String key, Function<CanonicalReader, T> reader) {
    List<T> elements = new ArrayList<>();
    json.path(key).forEach(item -> elements.add(reader.apply(new CanonicalReader(item))));
    return elements;
  }

  private Parent parent() {
    JsonNode parent = json.path("parent");
    if (!parent.isObject()) {
      return null;
    }
    String label = new CanonicalReader(parent).required("kind");
    for (ElementKind kind : ElementKind.values()) {
      if (kind.label().equals(label)) {
        return new Parent(kind, new CanonicalReader(parent).required("id"));
      }
    }
    throw new IllegalArgumentException("no kind of element: " + label);
  }

  private Attributes attributes() {
    return new Attributes(map(json.path("attributes")));
  }

  private Map<String, Object> extensions() {
    return map(json.path("extensions"));
  }

  private String required(String key) {
    String text = text(key);
    if (text == null) {
      throw new IllegalArgumentException("the canonical model lacks \"" + key + "\"");
    }
    return text;
  }

  private String text(String key) {
    return json.path(key).textValue();
  }

  private Integer integer(String key) {
    return json.path(key).isInt() ? json.path(key).intValue() : null;
  }

  private List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    json.path(key).forEach(item -> texts.add(item.textValue()));
    return texts;
  }

  private static Map<String, Object> map(JsonNode object) {
    Map<String, Object> values = new LinkedHashMap<>();
    object.properties().forEach(entry -> values.put(entry.getKey(), plain(entry.getValue())));
    return values;
  }

  private static Object plain(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> map(node);
      case ARRAY -> {
        List<Object> items = new ArrayList<>();
        node.forEach(item -> items.add(plain(item)));
        yield items;
      }
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER ->
          node.canConvertToLong() && node.isIntegralNumber()
              ? (Object) node.longValue()
              : (Object) node.doubleValue();
      case NULL, MISSING, BINARY, POJO -> null;
    };
  }
}

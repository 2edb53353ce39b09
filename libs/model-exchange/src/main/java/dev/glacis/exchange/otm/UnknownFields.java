package dev.glacis.exchange.otm;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields that the published schema wants and the model does not know. They are written with a value
 * that says nothing, and named in an attribute of ours, so that no reader of ours takes them for
 * facts.
 */
final class UnknownFields {

  /** Attribute that names the fields, as paths below the element. */
  static final String MARK = "glacis:unknown";

  /** Path that says that there is no such element at all. */
  static final String ELEMENT = "id";

  /** Middle of the scale of 0 to 100. */
  private static final int MIDDLE = 50;

  private static final String ATTRIBUTES = "attributes";

  private final Map<String, Object> object;
  private final String subject;
  private final ExportRemarks remarks;
  private final List<String> filled = new ArrayList<>();

  /**
   * @param subject key of what the object is about, for remarks
   */
  UnknownFields(Map<String, Object> object, String subject, ExportRemarks remarks) {
    this.object = object;
    this.subject = subject;
    this.remarks = remarks;
  }

  /** The zone of components of which nobody knows the zone. */
  static Map<String, Object> zone(String id, ExportRemarks remarks) {
    Map<String, Object> zone = new LinkedHashMap<>();
    zone.put("id", id);
    zone.put("name", "Unknown");
    zone.put("type", "unknown");
    String subject = "trustZone:" + id;
    remarks.filledIn(
        ContentKind.ZONES, subject, "A zone is made up for components of which no zone is known");
    UnknownFields fields = new UnknownFields(zone, subject, remarks);
    fields.filled.add(ELEMENT);
    zone.put("risk", Map.of("trustRating", MIDDLE));
    fields.filled.add("risk/trustRating");
    return fields.marked();
  }

  UnknownFields fill(String key, Object value) {
    if (object.get(key) == null) {
      object.put(key, value);
      filled.add(key);
      if (!value.equals("")) {
        remarks.filledIn(subject, key, value);
      }
    }
    return this;
  }

  /** Fills ratings of the risk. */
  UnknownFields rating(String... keys) {
    Map<String, Object> risk = copy(object.get("risk"));
    for (String key : keys) {
      if (risk.get(key) == null) {
        risk.put(key, MIDDLE);
        remarks.filledIn(subject, "risk/" + key, MIDDLE);
        filled.add("risk/" + key);
      }
    }
    object.put("risk", risk);
    return this;
  }

  /** The object, with the names of what was filled. */
  Map<String, Object> marked() {
    if (!filled.isEmpty()) {
      Map<String, Object> attributes = copy(object.get(ATTRIBUTES));
      attributes.put(MARK, List.copyOf(filled));
      object.put(ATTRIBUTES, attributes);
    }
    return object;
  }

  private static Map<String, Object> copy(Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    PlainMaps.map(value).forEach((key, item) -> copy.put(key.toString(), item));
    return copy;
  }

  /** The elements of a list without what is marked as unknown. */
  static List<Mapping> without(List<Mapping> elements) {
    if (elements.stream().allMatch(element -> marks(element).isEmpty())) {
      return elements;
    }
    return elements.stream()
        .filter(element -> !marks(element).contains(ELEMENT))
        .map(UnknownFields::without)
        .toList();
  }

  private static Mapping without(Mapping element) {
    Set<String> marks = marks(element);
    return marks.isEmpty() ? element : without(element, marks, "");
  }

  private static Mapping without(Mapping object, Set<String> marks, String path) {
    return object.replaced(
        (key, value) -> {
          boolean mark = path.equals(ATTRIBUTES + "/") && key.equals(MARK);
          if (mark || marks.contains(path + key)) {
            return null;
          }
          return path.isEmpty() && value instanceof Mapping inner
              ? without(inner, marks, key + "/")
              : value;
        });
  }

  private static Set<String> marks(Mapping element) {
    if (!(element.get(ATTRIBUTES) instanceof Mapping attributes)
        || !(attributes.get(MARK) instanceof Sequence marks)) {
      return Set.of();
    }
    Set<String> paths = new HashSet<>();
    for (Node mark : marks.items()) {
      if (mark instanceof Scalar scalar && scalar.value() instanceof String path) {
        paths.add(path);
      }
    }
    return paths;
  }
}

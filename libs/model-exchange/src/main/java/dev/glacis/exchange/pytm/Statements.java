package dev.glacis.exchange.pytm;

import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an object of pytm says about itself, apart from its references. What pytm writes says every
 * property, also those that nobody set: such values count as unknown.
 *
 * @param written whether pytm wrote the document
 */
record Statements(boolean written) {

  private static final Set<String> UNSET =
      Set.of("", "false", "-1", "0", "none", "unknown", "default");

  /** What pytm works out itself when it writes: the other direction of what is read elsewhere. */
  private static final Set<String> DERIVED =
      Set.of(
          "inputs",
          "outputs",
          "carriedBy",
          "processedBy",
          "findings",
          "uuid",
          "levels",
          "maxClassification",
          "minTLSVersion",
          "severity",
          "is_drawn");

  /** Says to a collector what the properties of an object and its controls say. */
  void tell(Fields object, StatedAttributes attributes) {
    tellOwn(object, attributes);
    Fields controls =
        object.mapping().get("controls") instanceof Mapping ? object.part("controls") : null;
    if (controls != null) {
      tellOwn(controls, attributes);
    }
  }

  private void tellOwn(Fields object, StatedAttributes attributes) {
    Mapping properties = object.mapping();
    for (int i = 0; i < properties.size(); i++) {
      String name = properties.key(i);
      if (properties.value(i) instanceof Scalar scalar
          && isSet(scalar.value())
          && attributes.say(name, word(scalar.value()), scalar)) {
        object.value(name);
      }
    }
  }

  /** What was not read of an object, without what nobody set. */
  Map<String, Object> rest(Fields object) {
    return set(object.rest());
  }

  private Map<String, Object> set(Map<?, ?> values) {
    Map<String, Object> kept = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          Object rest = value instanceof Map<?, ?> inner ? set(inner) : value;
          if (isSet(rest) && !(written && DERIVED.contains(name.toString()))) {
            kept.put(name.toString(), rest);
          }
        });
    return kept;
  }

  private boolean isSet(Object value) {
    return switch (value) {
      case null -> false;
      case Map<?, ?> inner -> !inner.isEmpty();
      case Collection<?> items -> !items.isEmpty();
      default -> !written || !UNSET.contains(word(value).toLowerCase(Locale.ROOT));
    };
  }

  /** The word of a value; pytm writes the values of enumerations with the enumeration's name. */
  static String word(Object value) {
    String text = value.toString();
    int dot = text.indexOf('.');
    return dot > 0 && text.substring(0, dot).matches("[A-Z]\\w+") ? text.substring(dot + 1) : text;
  }
}

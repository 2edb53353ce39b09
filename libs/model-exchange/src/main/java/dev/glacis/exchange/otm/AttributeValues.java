package dev.glacis.exchange.otm;

import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fits a stated value to what the vocabulary says an attribute is. */
final class AttributeValues {

  private final Findings findings;

  AttributeValues(Findings findings) {
    this.findings = findings;
  }

  /**
   * The value for the model; null when it cannot be one, which leaves the attribute unknown.
   *
   * @param attributes object that states the value
   * @param position of the value in it
   */
  Object accept(Attribute attribute, Object value, Mapping attributes, int position) {
    Object fitted =
        switch (attribute.type()) {
          case BOOLEAN -> bool(value);
          case NUMBER -> value instanceof Number ? value : null;
          case TEXT -> value instanceof List<?> ? null : value.toString();
          case CHOICE -> value instanceof String text ? known(attribute, text) : null;
          case LIST -> list(attribute, value, attributes, position);
        };
    if (fitted != value) {
      remark(fitted, value, attributes, position);
    }
    return fitted;
  }

  private void remark(Object fitted, Object value, Mapping attributes, int position) {
    if (fitted == null) {
      findings.warning(
          attributes.value(position),
          named(attributes, position) + " does not take this value; it counts as unknown.");
    } else if (!isSame(fitted, value)) {
      findings.guessed(
          attributes.value(position),
          named(attributes, position) + " was read as " + Quoted.of(fitted.toString()) + ".");
    }
  }

  private static String named(Mapping attributes, int position) {
    return "\"" + attributes.key(position) + "\"";
  }

  /** Lists are compared by position: most values that come here are lists, and the same. */
  private static boolean isSame(Object fitted, Object value) {
    if (!(fitted instanceof List<?> ours && value instanceof List<?> stated)) {
      return fitted.equals(value);
    }
    if (ours.size() != stated.size()) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).equals(stated.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Boolean bool(Object value) {
    if (value instanceof Boolean known) {
      return known;
    }
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> null;
    };
  }

  private List<?> list(Attribute attribute, Object value, Mapping attributes, int position) {
    List<?> stated =
        switch (value) {
          case List<?> list -> list;
          case String text -> separated(text);
          default -> null;
        };
    if (stated == null) {
      return null;
    }
    Object[] fitted = new Object[stated.size()];
    for (int i = 0; i < fitted.length; i++) {
      String text = stated.get(i).toString();
      String known = known(attribute, text);
      if (known == null) {
        findings.warning(
            attributes.value(position),
            named(attributes, position) + " does not know " + Quoted.of(text) + ".");
      }
      fitted[i] = known == null ? text : known;
    }
    return Arrays.asList(fitted);
  }

  private static List<String> separated(String text) {
    return Arrays.stream(text.split("[,|]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The vocabulary's spelling of a value; differences of case alone are accepted. Null when it
   * knows none.
   */
  private static String known(Attribute attribute, String text) {
    List<String> values = attribute.values();
    if (values.isEmpty()) {
      return text;
    }
    int position = values.indexOf(text);
    if (position >= 0) {
      return values.get(position);
    }
    String stripped = text.strip();
    for (String value : values) {
      if (stripped.equalsIgnoreCase(value)) {
        return value;
      }
    }
    return null;
  }
}

package dev.glacis.exchange.otm;

import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fits a stated value to what the vocabulary says an attribute is. */
final class AttributeValues {

  private final Findings findings;

  AttributeValues(Findings findings) {
    this.findings = findings;
  }

  /** The value for the model; null when it cannot be one, which leaves the attribute unknown. */
  Object accept(Attribute attribute, String name, Object value, Node node) {
    Object fitted =
        switch (attribute.type()) {
          case BOOLEAN -> bool(value);
          case NUMBER -> value instanceof Number ? value : null;
          case TEXT -> value instanceof List<?> ? null : value.toString();
          case CHOICE -> value instanceof String text ? known(attribute, text) : null;
          case LIST -> list(attribute, name, value, node);
        };
    if (fitted == null) {
      findings.warning(node, "\"" + name + "\" does not take this value; it counts as unknown.");
    } else if (!fitted.equals(value)) {
      findings.guessed(node, "\"" + name + "\" was read as " + Quoted.of(fitted.toString()) + ".");
    }
    return fitted;
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

  private List<String> list(Attribute attribute, String name, Object value, Node node) {
    List<?> stated =
        switch (value) {
          case List<?> list -> list;
          case String text -> separated(text);
          default -> null;
        };
    if (stated == null) {
      return null;
    }
    List<String> fitted = new ArrayList<>(stated.size());
    for (Object item : stated) {
      String text = item.toString();
      String known = known(attribute, text);
      if (known == null) {
        findings.warning(node, "\"" + name + "\" does not know " + Quoted.of(text) + ".");
      }
      fitted.add(known == null ? text : known);
    }
    return fitted;
  }

  private static List<String> separated(String text) {
    return Arrays.stream(text.split("[,|]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The vocabulary's spelling of a value; differences of case alone are accepted. Null when it
   * knows none.
   */
  private static String known(Attribute attribute, String text) {
    if (attribute.values().isEmpty() || attribute.values().contains(text)) {
      return text;
    }
    String stripped = text.strip();
    for (String value : attribute.values()) {
      if (stripped.equalsIgnoreCase(value)) {
        return value;
      }
    }
    return null;
  }
}

package dev.glacis.exchange.otm;

import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fits a stated value to what the vocabulary says an attribute is. */
final class AttributeValues {

  private final Findings findings;

  AttributeValues(Findings findings) {
    this.findings = findings;
  }

  /** The value for the model; empty when it cannot be one, which leaves the attribute unknown. */
  Optional<Object> accept(Attribute attribute, String name, Object value, Node node) {
    Optional<Object> fitted =
        switch (attribute.type()) {
          case BOOLEAN -> bool(value);
          case NUMBER -> value instanceof Number ? Optional.of(value) : Optional.empty();
          case TEXT -> value instanceof List<?> ? Optional.empty() : Optional.of(value.toString());
          case CHOICE -> choice(attribute, value);
          case LIST -> list(attribute, name, value, node);
        };
    if (fitted.isEmpty()) {
      findings.warning(node, "\"" + name + "\" does not take this value; it counts as unknown.");
    } else if (!fitted.get().equals(value)) {
      findings.guessed(
          node, "\"" + name + "\" was read as " + Quoted.of(fitted.get().toString()) + ".");
    }
    return fitted;
  }

  private static Optional<Object> bool(Object value) {
    if (value instanceof Boolean) {
      return Optional.of(value);
    }
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> choice(Attribute attribute, Object value) {
    return value instanceof String text
        ? known(attribute, text).map(Object.class::cast)
        : Optional.empty();
  }

  private Optional<Object> list(Attribute attribute, String name, Object value, Node node) {
    List<?> stated =
        switch (value) {
          case List<?> list -> list;
          case String text -> separated(text);
          default -> null;
        };
    if (stated == null) {
      return Optional.empty();
    }
    List<String> fitted = new ArrayList<>(stated.size());
    for (Object item : stated) {
      String text = item.toString();
      Optional<String> known = known(attribute, text);
      if (known.isEmpty()) {
        findings.warning(node, "\"" + name + "\" does not know " + Quoted.of(text) + ".");
      }
      fitted.add(known.orElse(text));
    }
    return Optional.of(fitted);
  }

  private static List<String> separated(String text) {
    return Arrays.stream(text.split("[,|]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The vocabulary's spelling of a value; differences of case alone are accepted. */
  private static Optional<String> known(Attribute attribute, String text) {
    if (attribute.values().isEmpty() || attribute.values().contains(text)) {
      return Optional.of(text);
    }
    return attribute.values().stream().filter(text.strip()::equalsIgnoreCase).findFirst();
  }
}

package dev.glacis.exchange.template;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a plain document of a checked body: fills texts, picks values, and leaves out what is not
 * there for the chosen values. Every node keeps its place in the template.
 */
final class Expansion {

  private final ParameterValues values;
  private final Map<String, Mapping> removed = new HashMap<>();

  Expansion(ParameterValues values) {
    this.values = values;
  }

  Mapping of(Mapping root) {
    return root.replaced((key, value) -> key.equals(TemplateReader.HEAD) ? null : value(value));
  }

  /** Why an element was left out, for a message; null when no element of this id was. */
  String reasonForRemoval(String id) {
    Mapping element = removed.get(id);
    if (element == null || !(element.get(BodyCheck.WHEN) instanceof Mapping when)) {
      return null;
    }
    StringBuilder unmet = new StringBuilder();
    when.forEach(
        (name, wanted) -> {
          if (!isMet(name, wanted)) {
            unmet.append(unmet.isEmpty() ? "" : " and ").append(name + " = " + values.of(name));
          }
        });
    return "is left out for " + unmet + " (line " + element.line() + ")";
  }

  private Node value(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar(scalar);
      case Sequence list -> list.replaced(this::value);
      case Mapping object -> object(object);
    };
  }

  private Node scalar(Scalar scalar) {
    return switch (scalar.value()) {
      case null -> null;
      case String text -> filled(scalar, text);
      default -> scalar;
    };
  }

  private Scalar filled(Scalar scalar, String text) {
    String filled = Placeholders.filled(text, values::shown);
    return filled.equals(text) ? scalar : scalar.replaced(filled);
  }

  private Node object(Mapping object) {
    if (ScalarText.of(object.get(BodyCheck.CHOOSE)) instanceof String parameter) {
      return value(object.get(values.of(parameter)));
    }
    if (object.get(BodyCheck.WHEN) instanceof Mapping when && !holds(when)) {
      if (ScalarText.of(object.get("id")) instanceof String id) {
        removed.put(id, object);
      }
      return null;
    }
    return object.replaced((key, value) -> key.equals(BodyCheck.WHEN) ? null : value(value));
  }

  private boolean holds(Mapping when) {
    for (int i = 0; i < when.size(); i++) {
      if (!isMet(when.key(i), when.value(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isMet(String parameter, Node wanted) {
    List<Node> listed = wanted instanceof Sequence list ? list.items() : List.of(wanted);
    return listed.stream()
        .map(ScalarText::of)
        .collect(Collectors.toSet())
        .contains(values.of(parameter));
  }
}

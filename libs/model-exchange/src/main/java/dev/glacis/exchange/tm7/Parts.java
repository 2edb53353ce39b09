package dev.glacis.exchange.tm7;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Typed access to the children of an element. What is absent or of another shape reads as null. */
final class Parts {

  private Parts() {}

  /** The text without the white space around it, which some tools add; null when blank. */
  static String text(Node element) {
    if (element instanceof Scalar scalar && scalar.value() instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    return null;
  }

  static String text(Mapping element, String name) {
    return element == null ? null : text(first(element.get(name)));
  }

  static Mapping object(Mapping element, String name) {
    Node child = element == null ? null : first(element.get(name));
    return child instanceof Mapping object ? object : null;
  }

  /** The local part of a type name: prefixes of namespaces vary from file to file. */
  static String type(Mapping element) {
    String type = text(element, "@type");
    return type == null ? "" : type.substring(type.indexOf(':') + 1);
  }

  static OptionalDouble number(Mapping element, String name) {
    String text = text(element, name);
    try {
      double number = text == null ? Double.NaN : Double.parseDouble(text);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }

  /** The children with a name, however many there are. */
  static List<Node> all(Mapping element, String name) {
    return element == null ? List.of() : asList(element.get(name));
  }

  /** The children whose names begin with a text: .NET ends names of pairs with a hash. */
  static List<Node> allBeginning(Mapping element, String beginning) {
    List<Node> found = new ArrayList<>();
    if (element != null) {
      element.forEach(
          (name, child) -> {
            if (name.startsWith(beginning)) {
              found.addAll(asList(child));
            }
          });
    }
    return found;
  }

  private static List<Node> asList(Node child) {
    return switch (child) {
      case null -> List.of();
      case Sequence list -> list.items();
      case Mapping one -> List.of(one);
      case Scalar one -> List.of(one);
    };
  }

  private static Node first(Node child) {
    return child instanceof Sequence list ? list.items().getFirst() : child;
  }
}

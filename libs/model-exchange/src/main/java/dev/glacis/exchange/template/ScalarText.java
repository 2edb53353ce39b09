package dev.glacis.exchange.template;

import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;

/** Values of a document as the texts that parameters are given in. */
final class ScalarText {

  private ScalarText() {}

  /** The text, truth value or unquoted number that a node is; null when it is something else. */
  static String of(Node node) {
    if (!(node instanceof Scalar scalar)) {
      return null;
    }
    return switch (scalar.value()) {
      case null -> null;
      case String text -> text;
      case Boolean truth -> truth.toString();
      default -> scalar.plainText();
    };
  }
}

package dev.glacis.exchange.template;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;

/** Finds a node again by its JSON pointer. */
final class NodeAtPointer {

  private NodeAtPointer() {}

  /**
   * @param pointer of a node below the root, as {@link Node#pointer()} spells it
   */
  static Node find(Mapping root, String pointer) {
    Node node = root;
    for (String token : pointer.split("/")) {
      if (!token.isEmpty()) {
        node = child(node, token.replace("~1", "/").replace("~0", "~"));
      }
    }
    return node;
  }

  private static Node child(Node node, String token) {
    return switch (node) {
      case Mapping object -> object.get(token);
      case Sequence list -> list.items().get(Integer.parseInt(token));
      case Scalar scalar -> scalar;
    };
  }
}

package dev.glacis.exchange.tree;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;

/** Copies of anchored values at the places of their aliases, limited in total. */
final class AliasCopies {

  /** Values and characters that all aliases of a document may unfold to. */
  private static final int BUDGET = 1_000_000;

  private final TreeBuilder builder;
  private int spent;

  AliasCopies(TreeBuilder builder) {
    this.builder = builder;
  }

  Node copy(Node node, Node parent, Object token, int line, int column, int depth) {
    return switch (node) {
      case Scalar scalar -> {
        spend(scalar.value() instanceof String text ? 1 + text.length() : 1, parent, line, column);
        yield builder.scalar(parent, token, line, column, scalar.value(), scalar.plainText());
      }
      case Sequence sequence -> {
        spend(1, parent, line, column);
        Sequence copy = builder.sequence(parent, token, line, column, depth);
        int index = 0;
        for (Node item : sequence.items()) {
          copy.add(copy(item, copy, index++, line, column, depth + 1));
        }
        yield copy;
      }
      case Mapping mapping -> {
        spend(1, parent, line, column);
        Mapping copy = builder.mapping(parent, token, line, column, depth);
        mapping.forEach(
            (key, value) -> copy.add(key, copy(value, copy, key, line, column, depth + 1)));
        yield copy;
      }
    };
  }

  private void spend(int weight, Node place, int line, int column) {
    spent += weight;
    if (spent > BUDGET) {
      throw new RefusedDocumentException(
          RefusalCode.ALIAS_BOMB,
          place == null ? "" : place.pointer(),
          line,
          column,
          "The aliases unfold to more than " + BUDGET + " values and characters.");
    }
  }
}

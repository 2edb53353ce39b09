package dev.glacis.exchange.tree;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Violation;
import java.util.ArrayList;
import java.util.List;

/** Makes nodes within the limits; what both notations have in common. */
final class TreeBuilder {

  /** Most violations that one answer names. */
  static final int MOST_VIOLATIONS = 100;

  private final ImportOptions options;
  private final boolean hasEscapes;
  private final List<Violation> violations = new ArrayList<>();
  private final Mapping[] latest;
  private int nodes;

  /**
   * @param hasEscapes whether texts can have characters that decoded text never has
   */
  TreeBuilder(ImportOptions options, boolean hasEscapes) {
    this.options = options;
    this.hasEscapes = hasEscapes;
    this.latest = new Mapping[options.maxDepth() + 1];
  }

  Mapping mapping(Node parent, Object token, int line, int column, int depth) {
    Mapping before = depth < latest.length ? latest[depth] : null;
    Mapping mapping = new Mapping(parent, token, line, column, before == null ? 0 : before.size());
    counted(mapping, depth);
    latest[depth] = mapping;
    return mapping;
  }

  Sequence sequence(Node parent, Object token, int line, int column, int depth) {
    Sequence sequence = new Sequence(parent, token, line, column);
    counted(sequence, depth);
    return sequence;
  }

  Scalar scalar(Node parent, Object token, int line, int column, Object value, String plainText) {
    Scalar scalar = new Scalar(parent, token, line, column, value, plainText);
    counted(scalar, 0);
    if (value instanceof String text) {
      checkCharacters(text, scalar);
    }
    return scalar;
  }

  /** A number, or a violation when it is not one that a model can hold. */
  Scalar number(Node parent, Object token, int line, int column, String literal, String plainText) {
    Object value = Numbers.of(literal);
    Scalar scalar = scalar(parent, token, line, column, value, plainText);
    if (value == null) {
      add(RefusalCode.WRONG_TYPE, scalar, "The number is out of range.");
    }
    return scalar;
  }

  void put(Mapping mapping, String key, Node value) {
    if (key.length() > 1000) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_LONG,
          mapping.pointer(),
          value.line(),
          value.column(),
          "A key has over 1000 characters.");
    }
    checkCharacters(key, mapping);
    if (!mapping.add(key, value)) {
      add(
          RefusalCode.DUPLICATE_KEY,
          value,
          "The key " + Quoted.of(key) + " stands twice in this object.");
    }
  }

  /** The finished tree; throws when violations were found on the way. */
  Node finished(Node root) {
    if (!violations.isEmpty()) {
      throw new RefusedDocumentException(violations);
    }
    return root;
  }

  void add(RefusalCode code, Node node, String message) {
    if (violations.size() < MOST_VIOLATIONS) {
      violations.add(new Violation(code, node.pointer(), node.line(), node.column(), message));
    }
  }

  static RefusedDocumentException syntax(int line, int column, String message) {
    return new RefusedDocumentException(RefusalCode.SYNTAX, "", line, column, message);
  }

  /** A parser's remark as a sentence of bounded length. */
  static String sentence(String remark) {
    String text = remark == null ? "" : remark.strip();
    return (text.length() <= 300 ? text : text.substring(0, 300) + "…") + ".";
  }

  private void counted(Node node, int depth) {
    nodes++;
    if (depth > options.maxDepth()) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_DEEP,
          node,
          "Objects and lists are nested deeper than " + options.maxDepth() + ".");
    }
    if (nodes > options.maxNodes()) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_MANY_ELEMENTS,
          node,
          "The document has more than " + options.maxNodes() + " values.");
    }
  }

  private void checkCharacters(String text, Node place) {
    if (!hasEscapes) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == 0) {
        add(RefusalCode.FORBIDDEN_CHARACTER, place, "A text contains the character U+0000.");
        return;
      }
      if (Character.isSurrogate(character)) {
        if (Character.isHighSurrogate(character)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          add(RefusalCode.FORBIDDEN_CHARACTER, place, "A text contains half a character.");
          return;
        }
      }
    }
  }
}

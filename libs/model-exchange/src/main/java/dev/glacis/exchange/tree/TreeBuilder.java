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
  private int nodes;

  /**
   * @param hasEscapes whether texts can have characters that decoded text never has
   */
  TreeBuilder(ImportOptions options, boolean hasEscapes) {
    this.options = options;
    this.hasEscapes = hasEscapes;
  }

  Mapping mapping(Node parent, Object token, int line, int column, int depth) {
    Mapping mapping = new Mapping(parent, token, line, column);
    counted(mapping, depth);
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

  /** The value of a scalar that has no other text, checked as one: for containers to keep. */
  Object content(Node parent, Object token, int line, int column, Object value) {
    if (nodes >= options.maxNodes() || hasEscapes && value instanceof String) {
      return scalar(parent, token, line, column, value, null).value();
    }
    nodes++;
    return value;
  }

  void put(Mapping mapping, String key, Node value) {
    checkKey(mapping, key, value.line(), value.column());
    if (!mapping.add(key, value)) {
      twice(key, value);
    }
  }

  /** Refuses or reports what cannot be a key of an object. */
  void checkKey(Mapping mapping, String key, int line, int column) {
    if (key.length() > 1000) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_LONG, mapping.pointer(), line, column, "A key has over 1000 characters.");
    }
    checkCharacters(key, mapping);
  }

  /** Reports a value whose key stood before in the same object. */
  void twice(String key, Node value) {
    add(
        RefusalCode.DUPLICATE_KEY,
        value,
        "The key " + Quoted.of(key) + " stands twice in this object.");
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

  /**
   * Counts what another one made, but for the outermost object and a list in it, which this one has
   * made too.
   *
   * @return whether there is room for it; else nothing is counted
   */
  boolean addCount(TreeBuilder rest) {
    int all = nodes + rest.nodes - 2;
    if (all > options.maxNodes()) {
      return false;
    }
    nodes = all;
    return true;
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

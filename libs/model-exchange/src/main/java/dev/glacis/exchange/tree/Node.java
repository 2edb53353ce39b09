package dev.glacis.exchange.tree;

import dev.glacis.exchange.Located;
import dev.glacis.exchange.SourceMap.Place;

/**
 * A value of a document, with its place. A node knows its parent instead of its pointer: pointers
 * are made when asked for, else long keys would make memory grow with the square of the depth.
 */
public abstract sealed class Node implements Located permits Container, Scalar {

  private final Node parent;
  private final Object token;
  private final int line;
  private final int column;

  Node(Node parent, Object token, int line, int column) {
    this.parent = parent;
    this.token = token;
    this.line = line;
    this.column = column;
  }

  /** A node at the place of another. */
  Node(Node place) {
    this(place.parent, place.token, place.line, place.column);
  }

  /** 1-based line where the value begins. */
  @Override
  public int line() {
    return line;
  }

  /** 1-based column where the value begins. */
  @Override
  public int column() {
    return column;
  }

  /** JSON pointer (RFC 6901); empty for the root. */
  @Override
  public String pointer() {
    if (parent == null) {
      return "";
    }
    return pointer(parent.pointer(), token());
  }

  final boolean isInMapping() {
    return parent instanceof Mapping;
  }

  private Object token() {
    return parent instanceof Sequence list ? list.number((Integer) token) : token;
  }

  /** The place alone, which keeps no document in memory; its pointer is spelled when asked for. */
  public Located place() {
    return parent == null
        ? new Place("", line, column)
        : new PlaceInside(parent.pointer(), token(), line, column);
  }

  /** What the value is, for a message to the author of the document. */
  public abstract String describe();

  private static String pointer(String outer, Object token) {
    return outer + "/" + (token instanceof String key ? escaped(key) : token);
  }

  static String escaped(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  private record PlaceInside(String outer, Object token, int line, int column) implements Located {

    @Override
    public String pointer() {
      return Node.pointer(outer, token);
    }
  }
}

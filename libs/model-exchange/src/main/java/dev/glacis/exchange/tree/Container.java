package dev.glacis.exchange.tree;

import java.util.Arrays;

/**
 * An object or a list: its values in document order. A large document is texts and truth values for
 * the most part, which hardly anybody asks the place of: they stand here as they are, each beside
 * its place, and become nodes when asked for as such.
 */
public abstract sealed class Container extends Node permits Mapping, Sequence {

  private static final Object[] NOTHING = {};
  private static final int LEAST = 4;

  private Object[] contents = NOTHING;

  /** Line and column of each content; null where all are nodes, which know theirs. */
  private int[] places;

  private int size;

  Container(Node parent, Object token, int line, int column) {
    super(parent, token, line, column);
  }

  /** An empty one at the place of another. */
  Container(Container place) {
    super(place);
  }

  /** How many values there are. */
  public final int size() {
    return size;
  }

  /** The value at a position, from 0, in document order. */
  public final Node value(int position) {
    Object content = contents[position];
    return content instanceof Node node ? node : scalar(position, content);
  }

  private Scalar scalar(int position, Object content) {
    return new Scalar(this, token(position), line(position), column(position), content, null);
  }

  /** The line of the value at a position. */
  final int line(int position) {
    return contents[position] instanceof Node node ? node.line() : places[2 * position];
  }

  /** The column of the value at a position. */
  final int column(int position) {
    return contents[position] instanceof Node node ? node.column() : places[2 * position + 1];
  }

  /**
   * The value at a position as it is kept, for those who need no place: a node, or what a scalar
   * holds.
   */
  final Object content(int position) {
    return contents[position];
  }

  /** The text at a position; null when it is none. */
  final String text(int position) {
    Object content = contents[position];
    Object value = content instanceof Scalar scalar ? scalar.value() : content;
    return value instanceof String text ? text : null;
  }

  /** The value at a position without places, as {@link PlainValue} has it. */
  public final Object plain(int position) {
    Object content = contents[position];
    return content instanceof Node node ? PlainValue.of(node) : content;
  }

  /** Whether the value at a position is null. */
  final boolean isNothing(int position) {
    Object content = contents[position];
    return content == null || content instanceof Scalar scalar && scalar.value() == null;
  }

  /** What leads from here to the value at a position: its key or number. */
  abstract Object token(int position);

  /** Takes the values from a start on; there are no others. */
  final void take(OpenValues open, int start) {
    contents = open.contents(start);
    places = open.places(start);
    size = contents.length;
  }

  /** Adds a value; not to values that were taken. */
  final void append(Node value) {
    if (size == contents.length) {
      contents = Arrays.copyOf(contents, grown(size));
    }
    contents[size++] = value;
  }

  /** Room for a few more than there are. */
  static int grown(int size) {
    return Math.max(LEAST, size + size / 2);
  }
}

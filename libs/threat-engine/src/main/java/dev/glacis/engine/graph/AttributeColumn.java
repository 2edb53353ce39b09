package dev.glacis.engine.graph;

/** The values of one attribute on all elements of a kind. Filled once, then only read. */
public sealed interface AttributeColumn permits CodeColumn, MemberColumn, TextColumn, NumberColumn {

  boolean known(int element);

  /** A Boolean, Double, String or list; null when unknown. */
  Object value(int element);

  /** Keeps a value that {@link AttributeValues} has read. */
  void set(int element, Object value);

  /** Takes a value over from a column of the same attribute. */
  void take(int element, AttributeColumn from, int there);

  /**
   * Takes over what is unknown here from a column of the same attribute.
   *
   * @param there place in the other column, by element
   */
  void complete(AttributeColumn from, int[] there);

  AttributeColumn copy();

  /** One bit per element whose value is known. */
  long[] known();
}

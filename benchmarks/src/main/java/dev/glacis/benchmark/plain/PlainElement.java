package dev.glacis.benchmark.plain;

/** Coded values of an element; fields are open because every nanosecond counts here. */
public abstract sealed class PlainElement permits PlainComponent, PlainFlow {

  /** Place in the graph's list of its kind. */
  public final int index;

  /** Booleans of the vocabulary, a bit each. */
  public long flags;

  /** Enumerations of the vocabulary. */
  public int[] codes;

  /** Lists of the vocabulary, a bit per member. */
  public long[] sets;

  /** Facts of the graph, a bit each by the order of the enumeration. */
  public long graphFacts;

  PlainElement(int index) {
    this.index = index;
  }
}

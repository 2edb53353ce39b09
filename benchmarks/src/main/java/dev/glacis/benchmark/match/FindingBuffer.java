package dev.glacis.benchmark.match;

import java.util.Arrays;

/** Findings as pairs of rule and element, without an object for each. Made once, used again. */
public final class FindingBuffer {

  private long[] pairs = new long[1 << 16];
  private int size;

  /**
   * Adds a finding.
   *
   * @param rule place of the rule in the list of rules
   * @param element place of the element in the graph's list of the rule's scope
   */
  public void add(int rule, int element) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = (long) rule << 32 | element;
  }

  /** Forgets every finding and keeps the room. */
  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The pairs in the order of rules, then elements; the rule is the upper half of each. */
  public long[] sorted() {
    long[] sorted = Arrays.copyOf(pairs, size);
    Arrays.sort(sorted);
    return sorted;
  }
}

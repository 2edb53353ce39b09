package dev.glacis.engine.columns;

import java.util.Arrays;

/** Arrivals that wait to be looked at, best first. */
final class ArrivalLine {

  private static final int FIRST_CAPACITY = 64;

  private long[] ranks = new long[FIRST_CAPACITY];
  private int[] components = new int[FIRST_CAPACITY];
  private int[] froms = new int[FIRST_CAPACITY];
  private int size;
  private int next;

  /**
   * @param rank not less than that of the one before; the rating of the source in the upper half,
   *     the number of flows in the lower
   * @param from place of the arrival before it, or {@link SourceArrivals#NONE}
   */
  void add(long rank, int component, int from) {
    if (size == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * size);
      components = Arrays.copyOf(components, 2 * size);
      froms = Arrays.copyOf(froms, 2 * size);
    }
    ranks[size] = rank;
    components[size] = component;
    froms[size++] = from;
  }

  void clear() {
    size = 0;
    next = 0;
  }

  boolean ended() {
    return next == size;
  }

  void next() {
    next++;
  }

  long rank() {
    return ranks[next];
  }

  int component() {
    return components[next];
  }

  int from() {
    return froms[next];
  }
}

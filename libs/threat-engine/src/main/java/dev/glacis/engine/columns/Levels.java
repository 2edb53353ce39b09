package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;

/**
 * Where a condition comes out as wanted, by the number of unknown facts that must be unfavourable.
 * Each set holds the one before. Callers never change them: they are shared.
 *
 * @param none holds on known facts
 * @param one takes at most one unknown fact
 * @param two takes at most two
 * @param any takes any number; elements outside can never hold
 * @param doubt elements at which one unknown fact was met on several ways; null when there are none
 */
record Levels(long[] none, long[] one, long[] two, long[] any, Doubt doubt) {

  /** Unknown facts are counted up to this many; it stands for all higher numbers. */
  static final int MANY = 3;

  /** Cost of what can never hold. */
  static final int NEVER = 4;

  static Levels known(long[] bits) {
    return new Levels(bits, bits, bits, bits, null);
  }

  /** Known ones, and others that take one unknown fact. */
  static Levels known(long[] known, long[] ifOne) {
    return new Levels(known, ifOne, ifOne, ifOne, null);
  }

  /** From the number of unknown facts per element, {@link #NEVER} where it can never hold. */
  static Levels of(byte[] costs) {
    LevelCollector collector = new LevelCollector(costs.length);
    for (int i = 0; i < costs.length; i++) {
      collector.add(i, costs[i]);
    }
    return collector.levels(null);
  }

  /** Nothing rests on unknown facts. */
  boolean exact() {
    return none == any;
  }

  /** Number of unknown facts per element, {@link #NEVER} where it can never hold. */
  byte[] costs(int elements) {
    byte[] costs = new byte[elements];
    for (int i = 0; i < elements; i++) {
      costs[i] = (byte) cost(i);
    }
    return costs;
  }

  int cost(int element) {
    if (Bits.has(none, element)) {
      return 0;
    } else if (Bits.has(one, element)) {
      return 1;
    } else if (Bits.has(two, element)) {
      return 2;
    }
    return Bits.has(any, element) ? MANY : NEVER;
  }

  /** Whether the number of unknown facts is only an upper bound. */
  boolean doubtful(int element) {
    return doubt != null && Bits.has(doubt.bound(), element);
  }

  /** Where it takes an unknown fact. */
  long[] unknown() {
    return LevelSets.andNot(any, none);
  }

  /** The same with more doubt. */
  Levels doubting(Doubt more) {
    return exact() ? this : new Levels(none, one, two, any, Doubt.union(doubt, more));
  }
}

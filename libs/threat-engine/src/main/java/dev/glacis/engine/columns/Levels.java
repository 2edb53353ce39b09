package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.function.UnaryOperator;

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

  /** From the number of unknown facts per element, 0 to {@link #NEVER}. */
  static Levels of(byte[] costs) {
    long[] none = Bits.none(costs.length);
    long[] one = Bits.none(costs.length);
    long[] two = Bits.none(costs.length);
    long[] any = Bits.none(costs.length);
    long open = 0;
    long beyondOne = 0;
    for (int w = 0; w < none.length; w++) {
      long there = w + 1 << 6 <= costs.length ? -1L : (1L << costs.length) - 1;
      long odd = Bits.plane(costs, w, 0);
      long half = Bits.plane(costs, w, 1);
      any[w] = there & ~Bits.plane(costs, w, 2);
      two[w] = any[w] & ~(odd & half);
      one[w] = any[w] & ~half;
      none[w] = one[w] & ~odd;
      open |= any[w] ^ none[w];
      beyondOne |= any[w] ^ one[w];
    }
    if (open == 0) {
      return known(none);
    }
    return beyondOne == 0 ? known(none, one) : new Levels(none, one, two, any, null);
  }

  /**
   * The same about other elements. Sets that are one array stay one, as the number of unknown facts
   * is mostly 0 or 1, and nobody works the others out again.
   *
   * @param there of the elements in a set
   */
  Levels mapped(UnaryOperator<long[]> there, Doubt doubtThere) {
    long[] mappedNone = there.apply(none);
    long[] mappedOne = one == none ? mappedNone : there.apply(one);
    long[] mappedTwo = two == one ? mappedOne : there.apply(two);
    long[] mappedAny = any == two ? mappedTwo : there.apply(any);
    return new Levels(mappedNone, mappedOne, mappedTwo, mappedAny, doubtThere);
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

  /** Each set that has the element spares one, as each holds the one before. */
  int cost(int element) {
    int w = element >> 6;
    long sets =
        (none[w] >>> element & 1L)
            + (one[w] >>> element & 1L)
            + (two[w] >>> element & 1L)
            + (any[w] >>> element & 1L);
    return NEVER - (int) sets;
  }

  /** Whether the number of unknown facts is only an upper bound. */
  boolean doubtful(int element) {
    return doubt != null && Bits.has(doubt.bound(), element);
  }

  /**
   * Where counting facts one by one can come to something else that matters: fewer than an upper
   * bound of two change nothing, but contradictions do.
   */
  long[] uncertain() {
    if (doubt == null) {
      return Bits.none(any.length << 6);
    }
    long[] many = Bits.andNot(doubt.bound(), two);
    return doubt.contradicting() == null
        ? many
        : Bits.or(many, Bits.andNot(doubt.contradicting(), one));
  }

  /** Where it takes an unknown fact. */
  long[] unknown() {
    return Bits.andNot(any, none);
  }

  /** The same with more doubt. */
  Levels doubting(Doubt more) {
    return exact() ? this : new Levels(none, one, two, any, Doubt.union(doubt, more));
  }
}

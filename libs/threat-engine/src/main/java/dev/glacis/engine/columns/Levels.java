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
 */
record Levels(long[] none, long[] one, long[] two, long[] any) {

  /** Unknown facts are counted up to this many; it stands for all higher numbers. */
  static final int MANY = 3;

  /** Cost of what can never hold. */
  static final int NEVER = 4;

  static Levels known(long[] bits) {
    return new Levels(bits, bits, bits, bits);
  }

  /** Known ones, and others that take one unknown fact. */
  static Levels known(long[] known, long[] ifOne) {
    return new Levels(known, ifOne, ifOne, ifOne);
  }

  /** From the number of unknown facts per element, {@link #NEVER} where it can never hold. */
  static Levels of(byte[] costs) {
    long[] none = Bits.none(costs.length);
    long[] one = Bits.none(costs.length);
    long[] two = Bits.none(costs.length);
    long[] any = Bits.none(costs.length);
    for (int i = 0; i < costs.length; i++) {
      long bit = 1L << i;
      int word = i >> 6;
      switch (costs[i]) {
        case 0 -> {
          none[word] |= bit;
          one[word] |= bit;
          two[word] |= bit;
          any[word] |= bit;
        }
        case 1 -> {
          one[word] |= bit;
          two[word] |= bit;
          any[word] |= bit;
        }
        case 2 -> {
          two[word] |= bit;
          any[word] |= bit;
        }
        case MANY -> any[word] |= bit;
        default -> {}
      }
    }
    return new Levels(none, one, two, any);
  }

  /** Nothing rests on unknown facts. */
  boolean exact() {
    return none == any;
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

  long[] upTo(int facts) {
    return switch (facts) {
      case 0 -> none;
      case 1 -> one;
      case 2 -> two;
      default -> any;
    };
  }
}

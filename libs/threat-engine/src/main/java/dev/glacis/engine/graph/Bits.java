package dev.glacis.engine.graph;

import java.util.Arrays;

/** Sets of element indexes, one bit each. Bits beyond the last element are always 0. */
public final class Bits {

  private static final int SHIFT = 6;

  private Bits() {}

  /** Longs that it takes to hold a bit per element. */
  public static int words(int elements) {
    return (elements + Long.SIZE - 1) >> SHIFT;
  }

  public static long[] none(int elements) {
    return new long[words(elements)];
  }

  public static long[] all(int elements) {
    long[] bits = new long[words(elements)];
    Arrays.fill(bits, -1L);
    trim(bits, elements);
    return bits;
  }

  /** The elements that are not in the set. */
  public static long[] not(long[] bits, int elements) {
    long[] inverted = new long[bits.length];
    for (int w = 0; w < bits.length; w++) {
      inverted[w] = ~bits[w];
    }
    trim(inverted, elements);
    return inverted;
  }

  public static boolean has(long[] bits, int element) {
    return (bits[element >> SHIFT] & 1L << element) != 0;
  }

  public static void add(long[] bits, int element) {
    bits[element >> SHIFT] |= 1L << element;
  }

  public static void remove(long[] bits, int element) {
    bits[element >> SHIFT] &= ~(1L << element);
  }

  public static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  public static boolean isEmpty(long[] bits) {
    for (long word : bits) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** First element from {@code from} on that is in the set; -1 when there is none. */
  public static int next(long[] bits, int from) {
    int w = from >> SHIFT;
    if (w >= bits.length) {
      return -1;
    }
    long word = bits[w] & -1L << from;
    while (word == 0) {
      if (++w == bits.length) {
        return -1;
      }
      word = bits[w];
    }
    return (w << SHIFT) + Long.numberOfTrailingZeros(word);
  }

  private static void trim(long[] bits, int elements) {
    int rest = elements & Long.SIZE - 1;
    if (rest != 0) {
      bits[bits.length - 1] &= (1L << rest) - 1;
    }
  }
}

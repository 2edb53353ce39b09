package dev.glacis.engine.graph;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Sets of element indexes, one bit each. Bits beyond the last element are always 0. */
public final class Bits {

  static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static final long EACH_BYTE = 0x0101010101010101L;

  private static final int SHIFT = 6;

  /** Moves the lowest bits of eight bytes side by side into the highest byte. */
  private static final long GATHER = 0x0102040810204080L;

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

  /** The elements of both sets. */
  public static long[] and(long[] left, long[] right) {
    long[] both = new long[left.length];
    for (int w = 0; w < both.length; w++) {
      both[w] = left[w] & right[w];
    }
    return both;
  }

  /** The elements of either set. */
  public static long[] or(long[] left, long[] right) {
    long[] either = new long[left.length];
    for (int w = 0; w < either.length; w++) {
      either[w] = left[w] | right[w];
    }
    return either;
  }

  /** The elements of the left set that the right one does not have. */
  public static long[] andNot(long[] left, long[] right) {
    long[] rest = new long[left.length];
    for (int w = 0; w < rest.length; w++) {
      rest[w] = left[w] & ~right[w];
    }
    return rest;
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

  /**
   * One bit of each of 64 numbers, side by side; 0 for those that the array does not have.
   *
   * @param word which 64 of them
   * @param place of the bit, 0 for the lowest
   */
  public static long plane(byte[] numbers, int word, int place) {
    long bits = 0;
    int from = word << SHIFT;
    int whole = Math.min(numbers.length - from, Long.SIZE) & -Byte.SIZE;
    for (int i = 0; i < whole; i += Byte.SIZE) {
      long eight = (long) EIGHT.get(numbers, from + i);
      bits |= ((eight >>> place & EACH_BYTE) * GATHER >>> 56) << i;
    }
    for (int i = from + whole; i < numbers.length && i < from + Long.SIZE; i++) {
      bits |= (numbers[i] >>> place & 1L) << i;
    }
    return bits;
  }

  /** The highest bit of each byte, side by side in the lowest byte. */
  static long gathered(long highest) {
    return (highest >>> 7) * GATHER >>> 56;
  }

  private static void trim(long[] bits, int elements) {
    int rest = elements & Long.SIZE - 1;
    if (rest != 0) {
      bits[bits.length - 1] &= (1L << rest) - 1;
    }
  }
}

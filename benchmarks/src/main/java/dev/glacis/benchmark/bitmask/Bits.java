package dev.glacis.benchmark.bitmask;

/** Loops over words of 64 elements, plain enough for the compiler to make them vector loops. */
final class Bits {

  private Bits() {}

  /** Words that hold as many bits. */
  static int words(int bits) {
    return (bits + 63) >>> 6;
  }

  static boolean get(long[] bits, int index) {
    return (bits[index >>> 6] >>> index & 1) != 0;
  }

  static void set(long[] bits, int index) {
    bits[index >>> 6] |= 1L << index;
  }

  static void and(long[] into, long[] column) {
    for (int w = 0; w < into.length; w++) {
      into[w] &= column[w];
    }
  }

  static void and(long[] into, long[] first, long[] second) {
    for (int w = 0; w < into.length; w++) {
      into[w] &= first[w] & second[w];
    }
  }

  static void and(long[] into, long[] first, long[] second, long[] third) {
    for (int w = 0; w < into.length; w++) {
      into[w] &= first[w] & second[w] & third[w];
    }
  }

  static void andEither(long[] into, long[] first, long[] second) {
    for (int w = 0; w < into.length; w++) {
      into[w] &= first[w] | second[w];
    }
  }

  static void andEither(long[] into, long[] first, long[] second, long[] third) {
    for (int w = 0; w < into.length; w++) {
      into[w] &= first[w] | second[w] | third[w];
    }
  }
}

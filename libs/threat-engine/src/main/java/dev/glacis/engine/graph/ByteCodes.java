package dev.glacis.engine.graph;

/**
 * One small number per element, a byte each as long as all of them fit: a model has hundreds of
 * such columns, and most of their cost is memory.
 */
final class ByteCodes {

  private static final int BYTE = 0xFF;
  private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;

  private final int size;
  private final byte[] low;
  private final byte[] high;

  /**
   * @param highest highest number that is ever set
   */
  ByteCodes(int size, int highest) {
    this(size, new byte[room(size)], highest > BYTE ? new byte[room(size)] : null);
  }

  private ByteCodes(int size, byte[] low, byte[] high) {
    this.size = size;
    this.low = low;
    this.high = high;
  }

  /** Whole words of bits. */
  private static int room(int size) {
    return Bits.words(size) * Long.SIZE;
  }

  int size() {
    return size;
  }

  int get(int element) {
    int code = low[element] & BYTE;
    return high == null ? code : code | (high[element] & BYTE) << Byte.SIZE;
  }

  void set(int element, int code) {
    low[element] = (byte) code;
    if (high != null) {
      high[element] = (byte) (code >> Byte.SIZE);
    }
  }

  /** The numbers themselves; null when one can take more than a byte. */
  byte[] bytes() {
    return high == null ? low : null;
  }

  ByteCodes copy() {
    return new ByteCodes(size, low.clone(), high == null ? null : high.clone());
  }

  /**
   * Takes over a number wherever there is 0.
   *
   * @param others of the same range
   * @param there place among the others, by element
   */
  void complete(ByteCodes others, int[] there) {
    if (high == null) {
      complete(low, others.low, there);
      return;
    }
    for (int i = 0; i < size; i++) {
      if (get(i) == 0) {
        set(i, others.get(there[i]));
      }
    }
  }

  /** Reads both and chooses: which are 0 is as good as random, so a branch would mostly fail. */
  private static void complete(byte[] own, byte[] others, int[] there) {
    for (int i = 0; i < there.length; i++) {
      byte known = own[i];
      byte other = others[there[i]];
      own[i] = known == 0 ? other : known;
    }
  }

  /** One bit per element that has the number. */
  long[] equal(int code) {
    long[] set = Bits.none(size);
    for (int w = 0; w < set.length; w++) {
      set[w] = equal(low, w, code & BYTE);
      if (high != null) {
        set[w] &= equal(high, w, code >> Byte.SIZE);
      }
    }
    if (code == 0 && (size & Long.SIZE - 1) != 0) {
      set[set.length - 1] &= -1L >>> -size;
    }
    return set;
  }

  /** Compares 64 bytes with one, eight at a time. */
  private static long equal(byte[] bytes, int word, int value) {
    long result = 0;
    for (int part = 0; part < Byte.SIZE; part++) {
      long difference =
          (long) Bits.EIGHT.get(bytes, word * Long.SIZE + part * Byte.SIZE)
              ^ value * Bits.EACH_BYTE;
      long zeros = ~((difference & LOW_SEVEN) + LOW_SEVEN | difference | LOW_SEVEN);
      result |= Bits.gathered(zeros) << part * Byte.SIZE;
    }
    return result;
  }
}

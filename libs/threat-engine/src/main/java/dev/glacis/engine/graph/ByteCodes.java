package dev.glacis.engine.graph;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One small number per element, a byte each as long as all of them fit: a model has hundreds of
 * such columns, and most of their cost is memory.
 */
final class ByteCodes {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int BYTE = 0xFF;
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;

  /** Moves the lowest bits of eight bytes side by side into the highest byte. */
  private static final long GATHER = 0x0102040810204080L;

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
    for (int i = 0; i < size; i++) {
      if (get(i) == 0) {
        set(i, others.get(there[i]));
      }
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
          (long) EIGHT.get(bytes, word * Long.SIZE + part * Byte.SIZE) ^ value * EACH_BYTE;
      long zeros = ~((difference & LOW_SEVEN) + LOW_SEVEN | difference | LOW_SEVEN);
      result |= ((zeros >>> 7) * GATHER >>> 56) << part * Byte.SIZE;
    }
    return result;
  }
}

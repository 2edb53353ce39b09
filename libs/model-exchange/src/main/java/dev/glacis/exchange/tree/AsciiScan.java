package dev.glacis.exchange.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What a look at all bytes of a document shows, eight at a time: most documents are ASCII, and can
 * be read without being decoded first.
 *
 * @param isText whether all are ASCII, and none is zero
 * @param hasBackslash whether one is a backslash
 */
record AsciiScan(boolean isText, boolean hasBackslash) {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A one in each of eight bytes. */
  static final long EACH_BYTE = 0x0101010101010101L;

  private static final long HIGH_BITS = EACH_BYTE << 7;
  private static final long BACKSLASHES = EACH_BYTE * '\\';

  static AsciiScan of(byte[] bytes, int start) {
    long other = 0;
    long backslash = 0;
    int i = start;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      long eight = eight(bytes, i);
      other |= eight | zeros(eight);
      backslash |= zeros(eight ^ BACKSLASHES);
    }
    for (; i < bytes.length; i++) {
      other |= bytes[i] <= 0 ? HIGH_BITS : 0;
      backslash |= bytes[i] == '\\' ? HIGH_BITS : 0;
    }
    return new AsciiScan((other & HIGH_BITS) == 0, (backslash & HIGH_BITS) != 0);
  }

  /** The bytes from a position on. */
  static long eight(byte[] bytes, int position) {
    return (long) EIGHT.get(bytes, position);
  }

  /** The high bit of some byte is set if one of eight bytes of ASCII is zero, and only then. */
  private static long zeros(long eight) {
    return eight - EACH_BYTE & ~eight;
  }
}

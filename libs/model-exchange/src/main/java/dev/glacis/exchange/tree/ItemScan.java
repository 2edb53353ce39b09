package dev.glacis.exchange.tree;

/**
 * A place where a JSON text can probably be taken apart: an item of a list of the outermost object.
 * It is found by counting brackets, in texts too, where they mostly come in pairs. Whoever reads
 * from the beginning comes by this place if it is right.
 *
 * @param position offset of the first byte of the item
 * @param line of that, 1-based; a carriage return alone ends none
 * @param column of that, 1-based
 */
record ItemScan(int position, int line, int column) {

  /** Brackets open around an item: those of the outermost object and of the list. */
  private static final int DEPTH = 2;

  private static final long LOW_BITS = AsciiScan.EACH_BYTE * 0x7F;
  private static final long LINE_ENDS = AsciiScan.EACH_BYTE * '\n';

  /** What braces have, and square brackets have not. */
  private static final long OF_BRACES = AsciiScan.EACH_BYTE * ('{' - '[');

  private static final long OPENING = AsciiScan.EACH_BYTE * '{';
  private static final long CLOSING = AsciiScan.EACH_BYTE * '}';

  /**
   * The first object at or after a position that seems to be an item, and not the first of its
   * list; null when there is none.
   *
   * @param ascii nothing but ASCII
   * @param start where the text begins
   * @param least the position
   */
  static ItemScan of(byte[] ascii, int start, int least) {
    int line = 1;
    int depth = 0;
    int i = start;
    for (; i + Long.BYTES <= least; i += Long.BYTES) {
      long eight = AsciiScan.eight(ascii, i);
      long braces = eight | OF_BRACES;
      line += zeros(eight ^ LINE_ENDS);
      depth += zeros(braces ^ OPENING) - zeros(braces ^ CLOSING);
    }
    for (; i < ascii.length; i++) {
      switch (ascii[i]) {
        case '\n' -> line++;
        case ']', '}' -> depth--;
        case '[' -> depth++;
        case '{' -> {
          if (i >= least && depth == DEPTH && isNextItem(ascii, start, i)) {
            return new ItemScan(i, line, column(ascii, start, i));
          }
          depth++;
        }
        default -> {}
      }
    }
    return null;
  }

  /** How many of eight bytes without high bits are zero. */
  private static int zeros(long eight) {
    return Long.bitCount(~(eight + LOW_BITS | LOW_BITS));
  }

  private static boolean isNextItem(byte[] ascii, int start, int position) {
    int before = position - 1;
    while (before > start && ascii[before] <= ' ') {
      before--;
    }
    return ascii[before] == ',';
  }

  private static int column(byte[] ascii, int start, int position) {
    int lineStart = position;
    while (lineStart > start && ascii[lineStart - 1] != '\n') {
      lineStart--;
    }
    return position - lineStart + 1;
  }
}

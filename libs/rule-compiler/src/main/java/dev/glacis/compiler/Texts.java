package dev.glacis.compiler;

/** Characters that texts of packs may not hold, and how found text is shown in messages. */
final class Texts {

  private static final int LONGEST = 400;

  private Texts() {}

  /**
   * A control character other than tab and line break, or half a surrogate pair: no report and no
   * database takes them.
   */
  static boolean unwanted(int codePoint) {
    boolean blank = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    return Character.isISOControl(codePoint) && !blank
        || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** On one line, without control characters, and not longer than somebody reads. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> unwanted(c) || Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
  }
}

package dev.glacis.compiler;

/** Characters that texts of packs may not hold: no report and no database takes them. */
final class Texts {

  private Texts() {}

  /** A control character other than tab and line break, or half a surrogate pair. */
  static boolean unwanted(int codePoint) {
    boolean blank = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    return Character.isISOControl(codePoint) && !blank
        || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

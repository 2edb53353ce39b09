package dev.glacis.reporting.text.domain;

/**
 * Text that somebody else wrote, on its way into a page or picture. Every text of a model, a rule
 * or a caller passes here before it is written into markup.
 */
public final class ForeignText {

  private static final int REPLACEMENT = 0xFFFD;

  private ForeignText() {}

  /** Clean and escaped: stands for itself in HTML, XML and quoted attributes. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    clean(text).codePoints().forEach(character -> append(out, character));
    return out.toString();
  }

  /**
   * Without characters that XML forbids (shown as the replacement character) and without those that
   * turn the reading direction of what follows (left out).
   */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> !turnsDirection(character))
        .forEach(character -> out.appendCodePoint(legal(character) ? character : REPLACEMENT));
    return out.toString();
  }

  private static void append(StringBuilder out, int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(character);
    }
  }

  private static boolean legal(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return true;
    }
    boolean control = character < 0x20 || character >= 0x7F && character <= 0x9F;
    boolean half = character >= 0xD800 && character <= 0xDFFF;
    boolean nothing = (character & 0xFFFE) == 0xFFFE;
    return !control && !half && !nothing;
  }

  private static boolean turnsDirection(int character) {
    return character >= 0x202A && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069
        || character == 0x200E
        || character == 0x200F
        || character == 0x061C
        || character == 0xFEFF;
  }
}

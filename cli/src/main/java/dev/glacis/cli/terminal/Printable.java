package dev.glacis.cli.terminal;

/**
 * Text of documents made safe for a terminal: names may hold control characters, which would move
 * the cursor, and characters that turn the direction of writing.
 */
public final class Printable {

  private Printable() {}

  /** The text on one line, with what a terminal would obey replaced. */
  public static String of(String text) {
    if (text.chars().noneMatch(Printable::isObeyed)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> safe.appendCodePoint(isObeyed(point) ? replaced(point) : point));
    return safe.toString();
  }

  private static int replaced(int point) {
    return Character.isWhitespace(point) ? ' ' : '\uFFFD';
  }

  private static boolean isObeyed(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> isDirection(point);
      default -> false;
    };
  }

  private static boolean isDirection(int point) {
    return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
  }
}

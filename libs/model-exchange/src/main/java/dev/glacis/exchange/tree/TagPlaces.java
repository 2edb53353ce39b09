package dev.glacis.exchange.tree;

/**
 * Where the start tags of a well-formed XML text begin, one after the other. Parsers only say where
 * a tag ends, and that of the JDK loses count of characters beyond its first buffer.
 */
final class TagPlaces {

  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  TagPlaces(String text) {
    this.text = text;
  }

  /** Goes on to the next start tag. */
  void next() {
    int tag = text.indexOf('<', at);
    while (tag >= 0 && !isStart(tag)) {
      tag = text.indexOf('<', end(tag));
    }
    goTo(tag < 0 ? text.length() : tag);
    at++;
  }

  /** 1-based line of the tag. */
  int line() {
    return line;
  }

  /** 1-based column of the tag. */
  int column() {
    return at - lineStart;
  }

  private boolean isStart(int tag) {
    return !text.startsWith("</", tag)
        && !text.startsWith("<!", tag)
        && !text.startsWith("<?", tag);
  }

  /** Where what is no start tag ends: comments and the like may hold the sign of a tag. */
  private int end(int tag) {
    if (text.startsWith("<!--", tag)) {
      return after("-->", tag + 4);
    }
    if (text.startsWith("<![CDATA[", tag)) {
      return after("]]>", tag);
    }
    return after(text.startsWith("<?", tag) ? "?>" : ">", tag);
  }

  private int after(String sign, int from) {
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() : found + sign.length();
  }

  /** Lines end as XML has it: by LF, CR or both. */
  private void goTo(int target) {
    for (; at < target; at++) {
      char character = text.charAt(at);
      if (character == '\n' || character == '\r' && !text.startsWith("\n", at + 1)) {
        line++;
        lineStart = at + 1;
      }
    }
  }
}

package dev.glacis.exchange.tree;

/** Content of a document inside a message, short enough for a line of a report. */
public final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  public static String of(String text) {
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return "\"" + shown + "\"";
  }
}

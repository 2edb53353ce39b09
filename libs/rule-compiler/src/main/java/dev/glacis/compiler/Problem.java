package dev.glacis.compiler;

import java.util.Comparator;

/**
 * Something in a pack or vocabulary that must be changed before it can be used.
 *
 * @param file path relative to the folder that was given, or to the one around a single pack
 * @param line from 1; 0 when the file as a whole is meant
 * @param message what was found
 * @param expected what would be right; null when the message says it all
 */
public record Problem(String file, int line, String message, String expected)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: message (expected …)}. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return place + ": " + message + (expected == null ? "" : " (expected " + expected + ")");
  }
}

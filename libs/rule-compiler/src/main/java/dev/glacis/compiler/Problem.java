package dev.glacis.compiler;

import java.util.Comparator;

/**
 * Something in a pack or vocabulary that must be changed before it can be used.
 *
 * @param file path relative to the folder that was given, or to the one around a single pack
 * @param line from 1; 0 when the file as a whole is meant
 * @param code what kind of problem it is
 * @param message what was found
 * @param expected what would be right; null when the message says it all
 */
public record Problem(String file, int line, ProblemCode code, String message, String expected)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::message)
          .thenComparing(Problem::code);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** This problem of a file that is named otherwise. */
  public Problem in(String otherFile) {
    return new Problem(otherFile, line, code, message, expected);
  }

  /** {@code file:line: code: message (expected …)}, as compilers write it. */
  @Override
  public String toString() {
    return (line == 0 ? file : file + ":" + line)
        + ": "
        + code.label()
        + ": "
        + message
        + (expected == null ? "" : " (expected " + expected + ")");
  }
}

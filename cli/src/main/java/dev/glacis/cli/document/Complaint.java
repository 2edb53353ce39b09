package dev.glacis.cli.document;

import dev.glacis.cli.Console;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.Violation;

/**
 * Why a document was not read.
 *
 * @param code for programs, in kebab case
 * @param line 1-based; 0 for a file that was not read
 * @param column 1-based; 0 for a file that was not read
 * @param pointer JSON pointer; empty for the whole document
 * @param message one sentence
 */
public record Complaint(String code, int line, int column, String pointer, String message)
    implements Located {

  public static Complaint of(Violation violation) {
    return of(violation.code().label(), violation, violation.message());
  }

  /** What is wrong at one place of a document. */
  public static Complaint of(String code, Located place, String message) {
    return new Complaint(code, place.line(), place.column(), place.pointer(), message);
  }

  /** Why a file was not read at all. */
  public static Complaint ofTheFile(String code, String message) {
    return new Complaint(code, 0, 0, "", message);
  }

  /** Says it to people. */
  public void say(String file, Console console) {
    console.say(in(file));
  }

  /** {@code file:line:column: code: message (pointer)}, as compilers write it. */
  public String in(String file) {
    return (file == null ? "standard input" : file)
        + (line == 0 ? "" : ":" + line + ":" + column)
        + ": "
        + code
        + ": "
        + message
        + (pointer.isEmpty() ? "" : " (" + pointer + ")");
  }
}

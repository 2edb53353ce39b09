package dev.glacis.cli.document;

import dev.glacis.exchange.Violation;

/**
 * Why a document was not read.
 *
 * @param code for programs, in kebab case
 * @param line 1-based; 0 for the whole document
 * @param pointer JSON pointer; empty for the whole document
 * @param message one sentence
 */
public record Complaint(String code, int line, String pointer, String message) {

  public static Complaint of(Violation violation) {
    return new Complaint(
        violation.code().label(), violation.line(), violation.pointer(), violation.message());
  }

  public static Complaint ofTheWhole(String code, String message) {
    return new Complaint(code, 0, "", message);
  }

  /** {@code file:line: code: message (pointer)}, as compilers write it. */
  public String in(String file) {
    return (file == null ? "standard input" : file)
        + (line == 0 ? "" : ":" + line)
        + ": "
        + code
        + ": "
        + message
        + (pointer.isEmpty() ? "" : " (" + pointer + ")");
  }
}

package dev.glacis.compiler;

/**
 * Something that the examples of a definition leave out.
 *
 * @param definition id of the definition
 * @param place file, and line where one example is meant
 * @param message one sentence
 */
public record RuleGap(String definition, String place, String message) {

  /** {@code file:line: message}. */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}

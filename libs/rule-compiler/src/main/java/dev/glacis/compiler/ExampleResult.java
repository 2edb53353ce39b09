package dev.glacis.compiler;

/**
 * What running one example of a definition gave.
 *
 * @param expected what the example says: {@code silent}, {@code fires} or {@code fires on [ids]}
 * @param got what the definition did, in the same words
 * @param reason one sentence: why it did so
 */
public record ExampleResult(
    RuleExample example, boolean passed, String expected, String got, String reason) {

  /** {@code file:line: got (expected …): reason}. */
  @Override
  public String toString() {
    return example.place() + ": " + got + " (expected " + expected + "): " + reason;
  }
}

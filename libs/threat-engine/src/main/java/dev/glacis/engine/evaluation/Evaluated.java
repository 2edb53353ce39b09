package dev.glacis.engine.evaluation;

/**
 * How much was looked at.
 *
 * @param checks pairs of a rule and an element of its scope
 */
public record Evaluated(int components, int dataflows, int rules, long checks) {

  /** Whether it says nothing about a system: no check, or neither a component nor a data flow. */
  public boolean nothing() {
    return checks == 0 || components + dataflows == 0;
  }
}

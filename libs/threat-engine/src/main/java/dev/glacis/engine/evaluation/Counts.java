package dev.glacis.engine.evaluation;

/**
 * How many threats there are.
 *
 * @param critical reported threats by band of their current risk, and so on
 * @param possible threats that are not reported
 */
public record Counts(int critical, int high, int medium, int low, int possible) {

  /** All but the possible ones. */
  public int reported() {
    return critical + high + medium + low;
  }
}

package dev.glacis.benchmark.run;

/**
 * What one measurement gave.
 *
 * @param nanos per model, the median of all iterations
 * @param bytes allocated per model
 * @param checks pairs of a rule and an element of its scope
 */
record Figures(double nanos, double bytes, long checks) {

  double nanosPerCheck() {
    return nanos / checks;
  }

  double millis() {
    return nanos / 1e6;
  }
}

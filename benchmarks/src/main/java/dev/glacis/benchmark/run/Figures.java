package dev.glacis.benchmark.run;

/**
 * What one measurement gave.
 *
 * @param nanos per model, the median of all iterations
 * @param bytes allocated per model
 * @param checks pairs of a rule and an element of its scope
 * @param written bytes of JSON that one operation writes, 0 for none
 */
record Figures(double nanos, double bytes, long checks, long written) {

  double nanosPerCheck() {
    return nanos / checks;
  }

  /** 0 when nothing is written. */
  double megabytesPerSecond() {
    return written * 1e3 / nanos;
  }

  double millis() {
    return nanos / 1e6;
  }
}

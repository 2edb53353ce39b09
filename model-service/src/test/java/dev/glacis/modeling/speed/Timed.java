package dev.glacis.modeling.speed;

import java.util.Arrays;

/** Times of one thing, fastest first, in milliseconds. */
record Timed(double[] sorted) {

  /** What is timed. */
  interface Action {
    void run() throws Exception;
  }

  /** Times an action again and again, after rounds that do not count. */
  static Timed of(int warmUp, int rounds, Action action) throws Exception {
    double[] milliseconds = new double[rounds];
    for (int i = -warmUp; i < rounds; i++) {
      long start = System.nanoTime();
      action.run();
      if (i >= 0) {
        milliseconds[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(milliseconds);
    return new Timed(milliseconds);
  }

  double median() {
    return sorted[sorted.length / 2];
  }

  /** With few rounds the slowest one. */
  double p95() {
    return sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)];
  }
}

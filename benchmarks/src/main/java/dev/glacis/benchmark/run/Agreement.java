package dev.glacis.benchmark.run;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import java.util.Arrays;

/** Refuses to measure implementations that do not find the same. */
final class Agreement {

  private Agreement() {}

  /**
   * Compares findings on a fully known model with those of a hand-written implementation.
   *
   * @throws IllegalStateException when they differ, or nothing is found at all
   */
  static void require(Contender contender, RuleMatcher matcher, Workload workload) {
    Contender other = contender == Contender.LAMBDAS ? Contender.BIT_MASKS : Contender.LAMBDAS;
    long[] expected = findings(other.prepare(workload));
    long[] found = findings(matcher);
    if (expected.length == 0) {
      throw new IllegalStateException("the rules find nothing, so that nothing can be compared");
    }
    int difference = Arrays.mismatch(expected, found);
    if (difference >= 0) {
      throw new IllegalStateException(
          "%s found %d, %s %d; they differ first at %s"
              .formatted(
                  contender.label(),
                  found.length,
                  other.label(),
                  expected.length,
                  place(difference < expected.length ? expected : found, difference, workload)));
    }
  }

  private static long[] findings(RuleMatcher matcher) {
    FindingBuffer findings = new FindingBuffer();
    matcher.match(findings);
    return findings.sorted();
  }

  private static String place(long[] findings, int index, Workload workload) {
    return workload.rules().get((int) (findings[index] >>> 32)) + " on " + (int) findings[index];
  }
}

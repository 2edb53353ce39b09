package dev.glacis.engine.logic;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Walks the ways to get one of several parts, or all of them. */
final class Ways {

  /** Walks the ways of one part. */
  @FunctionalInterface
  interface OfPart {

    /** Whether the search has ended. */
    boolean walk(int part, SupportSearch.Step then);
  }

  private Ways() {}

  /**
   * The ways of each part in turn; those of one that needs nothing make all others superfluous.
   *
   * @param walking walks the ways of one part; whether the search has ended
   */
  static boolean any(int parts, boolean wanted, IntFunction<Truth> testing, IntPredicate walking) {
    Truth settled = Truth.of(wanted);
    long[] open = new long[(parts >> 6) + 1];
    for (int i = 0; i < parts; i++) {
      Truth truth = testing.apply(i);
      if (truth == settled) {
        return walking.test(i);
      } else if (truth == Truth.UNKNOWN) {
        open[i >> 6] |= 1L << i;
      }
    }
    for (int i = 0; i < parts; i++) {
      if ((open[i >> 6] >>> i & 1) != 0 && walking.test(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Each way of a part with each of those after it; none when one part can never be had.
   *
   * @param openOnly whether parts that need nothing are left out
   */
  static boolean all(
      int parts,
      boolean wanted,
      boolean openOnly,
      IntFunction<Truth> testing,
      OfPart walking,
      SupportSearch.Step next) {
    int[] walked = new int[parts];
    int count = 0;
    for (int i = 0; i < parts; i++) {
      Truth truth = testing.apply(i);
      if (truth == Truth.of(!wanted)) {
        return false;
      } else if (!openOnly || truth == Truth.UNKNOWN) {
        walked[count++] = i;
      }
    }
    return from(walked, 0, count, walking, next);
  }

  private static boolean from(
      int[] walked, int at, int count, OfPart walking, SupportSearch.Step next) {
    return at == count
        ? next.go()
        : walking.walk(walked[at], () -> from(walked, at + 1, count, walking, next));
  }
}

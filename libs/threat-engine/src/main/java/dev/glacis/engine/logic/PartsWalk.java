package dev.glacis.engine.logic;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Walks the ways to get one of several parts, or all of them. */
final class PartsWalk {

  /** Walks the ways of one part. */
  @FunctionalInterface
  interface OfPart {

    /** Whether the search has ended. */
    boolean walk(int part, SupportSearch search, SupportSearch.Step then);
  }

  /** A step deeper for each: the stack of a thread has room for some hundred. */
  private static final int MOST_WALKED = 32;

  private PartsWalk() {}

  /**
   * The ways of each part in turn; those of one that needs nothing make all others superfluous.
   *
   * @param walking walks the ways of one part; whether the search has ended
   */
  static boolean any(int parts, boolean wanted, IntFunction<Truth> testing, IntPredicate walking) {
    Truth settled = Truth.of(wanted);
    long open = 0;
    for (int i = 0; i < parts; i++) {
      Truth truth = testing.apply(i);
      if (truth == settled) {
        return walking.test(i);
      } else if (truth == Truth.UNKNOWN && i < Long.SIZE) {
        open |= 1L << i;
      }
    }
    for (int i = 0; i < parts; i++) {
      boolean unknown = i < Long.SIZE ? (open >>> i & 1) != 0 : testing.apply(i) == Truth.UNKNOWN;
      if (unknown && walking.test(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Each way of a part with each of those after it; none when one part can never be had. Of parts
   * that need nothing only as many are walked as an explanation has room for.
   *
   * @param openOnly whether parts that need nothing are left out
   */
  static boolean all(
      int parts,
      boolean wanted,
      boolean openOnly,
      IntFunction<Truth> testing,
      OfPart walking,
      SupportSearch search,
      SupportSearch.Step next) {
    int[] walked = new int[parts];
    int count = 0;
    int open = 0;
    for (int i = 0; i < parts; i++) {
      Truth truth = testing.apply(i);
      if (truth == Truth.of(!wanted)) {
        return false;
      } else if (truth == Truth.UNKNOWN || !openOnly && count - open < Support.MAX_FACTS) {
        walked[count++] = i;
        open += truth == Truth.UNKNOWN ? 1 : 0;
      }
    }
    return open > MOST_WALKED
        ? joined(Arrays.copyOf(walked, count), walking, search, next)
        : from(walked, 0, count, walking, search, next);
  }

  private static boolean from(
      int[] walked,
      int at,
      int end,
      OfPart walking,
      SupportSearch search,
      SupportSearch.Step next) {
    if (at + 1 >= end) {
      return at == end ? next.go() : walking.walk(walked[at], search, next);
    }
    return walking.walk(walked[at], search, () -> from(walked, at + 1, end, walking, search, next));
  }

  /** Each open part would be a step deeper: of very many, the best few ways are joined instead. */
  private static boolean joined(
      int[] walked, OfPart walking, SupportSearch search, SupportSearch.Step next) {
    List<Support> together = Supports.free(Support.NOTHING);
    for (int part : walked) {
      SupportSearch own = new SupportSearch();
      together = Supports.both(together, own.several(then -> walking.walk(part, own, then)));
    }
    if (together.isEmpty()) {
      return search.contradicting() && next.go();
    }
    for (Support way : together) {
      if (search.taking(way, next)) {
        return true;
      }
    }
    return false;
  }
}

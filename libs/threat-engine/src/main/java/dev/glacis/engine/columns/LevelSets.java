package dev.glacis.engine.columns;

/** Combines levels word by word. */
final class LevelSets {

  private LevelSets() {}

  /** Both conditions: the numbers of unknown facts add up. */
  static Levels both(Levels left, Levels right) {
    if (left.exact() && right.exact()) {
      return Levels.known(and(left.none(), right.none()));
    } else if (left.exact()) {
      return masked(right, left.none());
    } else if (right.exact()) {
      return masked(left, right.none());
    }
    int words = left.none().length;
    long[] none = new long[words];
    long[] one = new long[words];
    long[] two = new long[words];
    long[] any = new long[words];
    for (int w = 0; w < words; w++) {
      long left0 = left.none()[w];
      long left1 = left.one()[w];
      long right0 = right.none()[w];
      long right1 = right.one()[w];
      none[w] = left0 & right0;
      one[w] = left0 & right1 | left1 & right0;
      two[w] = left0 & right.two()[w] | left1 & right1 | left.two()[w] & right0;
      any[w] = left.any()[w] & right.any()[w];
    }
    return new Levels(none, one, two, any, Doubt.union(left.doubt(), right.doubt()));
  }

  /** One of two conditions: the cheaper one. */
  static Levels either(Levels left, Levels right) {
    if (left.exact() && right.exact()) {
      return Levels.known(or(left.none(), right.none()));
    }
    return new Levels(
        or(left.none(), right.none()),
        or(left.one(), right.one()),
        or(left.two(), right.two()),
        or(left.any(), right.any()),
        Doubt.union(left.doubt(), right.doubt()));
  }

  /** Only elements in the set. */
  static Levels masked(Levels levels, long[] set) {
    if (levels.exact()) {
      return Levels.known(and(levels.none(), set));
    }
    return new Levels(
        and(levels.none(), set),
        and(levels.one(), set),
        and(levels.two(), set),
        and(levels.any(), set),
        levels.doubt());
  }

  static long[] and(long[] left, long[] right) {
    long[] result = new long[left.length];
    for (int w = 0; w < result.length; w++) {
      result[w] = left[w] & right[w];
    }
    return result;
  }

  static long[] or(long[] left, long[] right) {
    long[] result = new long[left.length];
    for (int w = 0; w < result.length; w++) {
      result[w] = left[w] | right[w];
    }
    return result;
  }

  static long[] andNot(long[] left, long[] right) {
    long[] result = new long[left.length];
    for (int w = 0; w < result.length; w++) {
      result[w] = left[w] & ~right[w];
    }
    return result;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;

/** Combines levels word by word. */
final class LevelSets {

  private LevelSets() {}

  /** Both conditions: the numbers of unknown facts add up. */
  static Levels both(Levels left, Levels right) {
    if (left.exact()) {
      return masked(right, left.none());
    } else if (right.exact()) {
      return masked(left, right.none());
    }
    int words = left.none().length;
    long[] none = new long[words];
    long[] one = new long[words];
    long[] any = Bits.and(left.any(), right.any());
    for (int w = 0; w < words; w++) {
      none[w] = left.none()[w] & right.none()[w];
      one[w] = left.none()[w] & right.one()[w] | left.one()[w] & right.none()[w];
    }
    return new Levels(
        none, one, two(left, right, any), any, Doubt.union(left.doubt(), right.doubt()));
  }

  /** Where both take at most two unknown facts together: everywhere if each takes one at most. */
  private static long[] two(Levels left, Levels right, long[] any) {
    if (left.one() == left.any() && right.one() == right.any()) {
      return any;
    }
    long[] two = new long[any.length];
    for (int w = 0; w < two.length; w++) {
      two[w] =
          left.none()[w] & right.two()[w]
              | left.one()[w] & right.one()[w]
              | left.two()[w] & right.none()[w];
    }
    return two;
  }

  /** One of two conditions: the cheaper one. */
  static Levels either(Levels left, Levels right) {
    long[] none = Bits.or(left.none(), right.none());
    boolean same = left.one() == left.none() && right.one() == right.none();
    long[] one = same ? none : Bits.or(left.one(), right.one());
    same = left.two() == left.one() && right.two() == right.one();
    long[] two = same ? one : Bits.or(left.two(), right.two());
    same = left.any() == left.two() && right.any() == right.two();
    long[] any = same ? two : Bits.or(left.any(), right.any());
    return new Levels(none, one, two, any, Doubt.union(left.doubt(), right.doubt()));
  }

  /** Only elements in the set. */
  static Levels masked(Levels levels, long[] set) {
    return levels.mapped(some -> Bits.and(some, set), levels.doubt());
  }

  /** Puts all of a set into another one that nobody else has. */
  static void add(long[] set, long[] into) {
    for (int w = 0; w < into.length; w++) {
      into[w] |= set[w];
    }
  }

  /** Leaves what another set has in a set that nobody else has. */
  static void retain(long[] set, long[] in) {
    for (int w = 0; w < in.length; w++) {
      in[w] &= set[w];
    }
  }
}

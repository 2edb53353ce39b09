package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.function.UnaryOperator;

/**
 * Elements at which one unknown fact was met on several ways. Callers never change the sets.
 *
 * @param bound where the number of unknown facts is only an upper bound
 * @param contradicting where assumptions may contradict each other too; null when there are none
 */
record Doubt(long[] bound, long[] contradicting) {

  /**
   * Where two conditions with a fact in common may take fewer unknown facts together than they do
   * one by one. Together they take no fewer than either of them: so many that none is counted any
   * more stay as many.
   */
  static long[] sharing(Levels left, Levels right) {
    long[] sharing = new long[left.none().length];
    for (int w = 0; w < sharing.length; w++) {
      sharing[w] = left.two()[w] & ~left.none()[w] & right.two()[w] & ~right.none()[w];
    }
    return sharing;
  }

  /** Either of both, which may be null. */
  static Doubt union(Doubt left, Doubt right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return new Doubt(
        Bits.or(left.bound, right.bound),
        left.contradicting == null || right.contradicting == null
            ? left.contradicting == null ? right.contradicting : left.contradicting
            : Bits.or(left.contradicting, right.contradicting));
  }

  /** The same about other elements. */
  Doubt carried(UnaryOperator<long[]> there) {
    return new Doubt(there.apply(bound), contradicting == null ? null : there.apply(contradicting));
  }
}

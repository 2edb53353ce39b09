package dev.glacis.exchange.draft;

import java.util.List;

/**
 * Rectangles in a given order, in a tree whose nodes know the extent of all below: looking for
 * those at a place passes over the others together.
 */
public final class ExtentTree {

  private final int leaves;
  private final Extent[] nodes;

  /** A rectangle by its edges, in any unit. */
  public record Extent(double left, double top, double right, double bottom) {

    private static final Extent NOTHING =
        new Extent(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    public boolean overlaps(Extent other) {
      return left <= other.right
          && other.left <= right
          && top <= other.bottom
          && other.top <= bottom;
    }

    private Extent with(Extent other) {
      return new Extent(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }
  }

  /** The tree of these; it keeps their order. */
  public ExtentTree(List<Extent> extents) {
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, extents.size() - 1)) * 2);
    nodes = new Extent[2 * leaves];
    for (int i = 0; i < leaves; i++) {
      nodes[leaves + i] = i < extents.size() ? extents.get(i) : Extent.NOTHING;
    }
    for (int node = leaves - 1; node > 0; node--) {
      nodes[node] = nodes[2 * node].with(nodes[2 * node + 1]);
    }
  }

  /** The position of the first that overlaps a place, from a position on; -1 when none does. */
  public int first(Extent place, int from) {
    return first(place, from, 1, 0, leaves);
  }

  private int first(Extent place, int from, int node, int begin, int end) {
    if (end <= from || !nodes[node].overlaps(place)) {
      return -1;
    }
    if (node >= leaves) {
      return begin;
    }
    int middle = (begin + end) / 2;
    int left = first(place, from, 2 * node, begin, middle);
    return left >= 0 ? left : first(place, from, 2 * node + 1, middle, end);
  }
}

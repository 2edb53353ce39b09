package dev.glacis.engine;

import dev.glacis.engine.graph.Adjacency;
import java.util.Arrays;

/** Pairs of numbers, noted in turn and grouped by the first of them when all are known. */
final class NumberPairs {

  private int[] owners = new int[64];
  private int[] members = new int[64];
  private int size;

  void add(int owner, int member) {
    if (size == owners.length) {
      owners = Arrays.copyOf(owners, 2 * size);
      members = Arrays.copyOf(members, 2 * size);
    }
    owners[size] = owner;
    members[size++] = member;
  }

  /**
   * What was noted with each number, in that order.
   *
   * @param last highest number
   */
  Adjacency byNumber(int last) {
    return Adjacency.of(last + 1, owners, members, size);
  }
}

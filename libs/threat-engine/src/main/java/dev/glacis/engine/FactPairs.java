package dev.glacis.engine;

import dev.glacis.engine.graph.Adjacency;
import java.util.Arrays;

/** Facts and something about each, noted in turn and grouped by fact when all is known. */
final class FactPairs {

  private int[] facts = new int[64];
  private int[] others = new int[64];
  private int size;

  void add(int fact, int other) {
    if (size == facts.length) {
      facts = Arrays.copyOf(facts, 2 * size);
      others = Arrays.copyOf(others, 2 * size);
    }
    facts[size] = fact;
    others[size++] = other;
  }

  int size() {
    return size;
  }

  /**
   * What was noted about each fact, in that order.
   *
   * @param last highest number of a fact
   */
  Adjacency byFact(int last) {
    return Adjacency.of(last + 1, facts, others, size);
  }
}

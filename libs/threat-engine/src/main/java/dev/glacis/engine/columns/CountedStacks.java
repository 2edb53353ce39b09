package dev.glacis.engine.columns;

import java.util.Arrays;

/** Components that wait to be looked at, by a number of unknown facts. */
final class CountedStacks {

  private final int[][] components = new int[Levels.MANY + 1][64];
  private final int[] sizes = new int[Levels.MANY + 1];

  void push(int count, int component) {
    if (sizes[count] == components[count].length) {
      components[count] = Arrays.copyOf(components[count], 2 * sizes[count]);
    }
    components[count][sizes[count]++] = component;
  }

  boolean isEmpty(int count) {
    return sizes[count] == 0;
  }

  int pop(int count) {
    return components[count][--sizes[count]];
  }

  void clear() {
    Arrays.fill(sizes, 0);
  }
}

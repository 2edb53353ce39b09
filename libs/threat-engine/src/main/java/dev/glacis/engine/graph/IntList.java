package dev.glacis.engine.graph;

import java.util.Arrays;

/** Numbers in the order in which they were added. */
final class IntList {

  private static final int[] NONE = {};

  private int[] values;
  private int size;

  IntList() {
    this.values = NONE;
  }

  /**
   * @param room how many numbers it has room for at first
   */
  IntList(int room) {
    this.values = new int[room];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, 2 * size));
    }
    values[size++] = value;
  }

  int get(int place) {
    return values[place];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}

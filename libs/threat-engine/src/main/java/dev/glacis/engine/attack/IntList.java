package dev.glacis.engine.attack;

import java.util.Arrays;

/** A growing list of numbers without boxes. */
final class IntList {

  private int[] values = new int[16];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void addAll(int[] more) {
    for (int value : more) {
      add(value);
    }
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** The values in ascending order, each once. */
  int[] distinct() {
    return Arrays.stream(values, 0, size).sorted().distinct().toArray();
  }
}

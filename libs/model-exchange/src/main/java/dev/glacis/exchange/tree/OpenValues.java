package dev.glacis.exchange.tree;

import java.util.Arrays;
import java.util.List;

/**
 * Values of objects and lists that are not read to their end, those of the inner ones upon those of
 * the outer: when one ends, it takes its own, in arrays that fit. Small objects alike share their
 * keys.
 */
final class OpenValues {

  /** A power of two. */
  private static final int MOST_SHARED = 256;

  private final String[][] shared = new String[MOST_SHARED][];
  private String[] keys = new String[64];
  private Object[] contents = new Object[64];

  /** Line and column of each. */
  private int[] places = new int[128];

  private int size;

  /** How many there are, which is where the next container begins. */
  int size() {
    return size;
  }

  /**
   * Adds a value to the container that was begun last.
   *
   * @param key null in a list
   */
  void add(String key, Object content, int line, int column) {
    if (size == contents.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      contents = Arrays.copyOf(contents, 2 * size);
      places = Arrays.copyOf(places, 4 * size);
    }
    keys[size] = key;
    contents[size] = content;
    places[2 * size] = line;
    places[2 * size + 1] = column;
    size++;
  }

  /** Whether a key is there from a start on. */
  boolean has(String key, int start) {
    int hash = key.hashCode();
    for (int i = start; i < size; i++) {
      if (keys[i].hashCode() == hash && keys[i].equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The keys from a start on. */
  List<String> keys(int start) {
    return Arrays.asList(keys).subList(start, size);
  }

  /**
   * The keys from a start on, as an array that nobody may change.
   *
   * @param present their bits
   */
  String[] keys(int start, long present) {
    int number = (int) (present ^ present >>> 32);
    number = (number ^ number >>> 16 ^ number >>> 8) & MOST_SHARED - 1;
    String[] known = shared[number];
    if (known != null && Arrays.equals(known, 0, known.length, keys, start, size)) {
      return known;
    }
    String[] own = Arrays.copyOfRange(keys, start, size);
    shared[number] = own;
    return own;
  }

  Object[] contents(int start) {
    return Arrays.copyOfRange(contents, start, size);
  }

  /** Null when all from a start on are nodes, which know theirs. */
  int[] places(int start) {
    for (int i = start; i < size; i++) {
      if (!(contents[i] instanceof Node)) {
        return Arrays.copyOfRange(places, 2 * start, 2 * size);
      }
    }
    return null;
  }

  /** Takes the values from a start on away. */
  void remove(int start) {
    Arrays.fill(contents, start, size, null);
    size = start;
  }
}

package dev.glacis.exchange.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** An object: keys in document order, each once. */
public final class Mapping extends Node {

  /** Objects of a model have few dozen keys: looking through these is faster than hashing them. */
  private static final int MOST_LOOKED_THROUGH = 40;

  private static final int LEAST_CAPACITY = 4;
  private static final int MOST_EXPECTED = 64;

  private String[] keys;
  private Node[] values;
  private int size;

  /** A bit for each key, by its hash: most keys that are asked for and absent end here. */
  private long present;

  private Map<String, Integer> positions;

  /**
   * @param expected how many keys there will be about; objects in one place are mostly alike
   */
  Mapping(Node parent, Object token, int line, int column, int expected) {
    super(parent, token, line, column);
    this.keys = new String[Math.clamp(expected, LEAST_CAPACITY, MOST_EXPECTED)];
    this.values = new Node[keys.length];
  }

  private Mapping(Mapping place) {
    super(place);
    this.keys = new String[place.keys.length];
    this.values = new Node[keys.length];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** The key at a position, from 0, in document order. */
  public String key(int position) {
    return keys[position];
  }

  /** The value at a position, from 0, in document order. */
  public Node value(int position) {
    return values[position];
  }

  /** The position of a key; -1 when the key is absent. */
  public int position(String key) {
    int hash = key.hashCode();
    if ((present & 1L << hash) == 0) {
      return -1;
    }
    if (positions != null) {
      return positions.getOrDefault(key, -1);
    }
    return lookedThrough(key, hash);
  }

  /**
   * Readers of JSON hand out one text per key, as Java does for literals: mostly it is the same.
   */
  private int lookedThrough(String key, int hash) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].hashCode() == hash && keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The value of a key; null when the key is absent. */
  public Node get(String key) {
    int position = position(key);
    return position < 0 ? null : values[position];
  }

  /** Hands out keys and values in document order. */
  public void forEach(BiConsumer<String, Node> action) {
    for (int i = 0; i < size; i++) {
      action.accept(keys[i], values[i]);
    }
  }

  /** The same object with other keys; a key that is there already wins over a renamed one. */
  public Mapping renamed(Map<String, String> names) {
    Mapping renamed = new Mapping(this);
    forEach(
        (key, value) -> {
          String name = names.getOrDefault(key, key);
          renamed.add(get(name) == null ? name : key, value);
        });
    return renamed;
  }

  /** The same object with other values; a key whose new value is null is left out. */
  public Mapping replaced(BiFunction<String, Node, Node> values) {
    Mapping replaced = new Mapping(this);
    forEach(
        (key, value) -> {
          Node other = values.apply(key, value);
          if (other != null) {
            replaced.add(key, other);
          }
        });
    return replaced;
  }

  /** Adds a value unless the key is there already; says whether it was added. */
  boolean add(String key, Node value) {
    if (position(key) >= 0) {
      return false;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + size / 2);
      values = Arrays.copyOf(values, size + size / 2);
    }
    keys[size] = key;
    values[size] = value;
    size++;
    present |= 1L << key.hashCode();
    index(key);
    return true;
  }

  private void index(String key) {
    if (positions != null) {
      positions.put(key, size - 1);
    } else if (size > MOST_LOOKED_THROUGH) {
      positions = new HashMap<>();
      for (int i = 0; i < size; i++) {
        positions.put(keys[i], i);
      }
    }
  }

  @Override
  public String describe() {
    return "an object";
  }
}

package dev.glacis.exchange.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** An object: keys in document order, each once. */
public final class Mapping extends Container {

  /** Objects of a model have few dozen keys: looking through these is faster than hashing them. */
  static final int MOST_LOOKED_THROUGH = 40;

  private static final String[] NO_KEYS = {};

  private String[] keys = NO_KEYS;

  /** A bit for each key, by its hash: most keys that are asked for and absent end here. */
  private long present;

  private Map<String, Integer> positions;

  Mapping(Node parent, Object token, int line, int column) {
    super(parent, token, line, column);
  }

  private Mapping(Mapping place) {
    super(place);
  }

  /** The key at a position, from 0, in document order. */
  public String key(int position) {
    return keys[position];
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
    for (int i = 0; i < size(); i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    for (int i = 0; i < size(); i++) {
      if (keys[i].hashCode() == hash && keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The value of a key; null when the key is absent. */
  public Node get(String key) {
    int position = position(key);
    return position < 0 ? null : value(position);
  }

  /** The text of a key; null when it is absent or no text. */
  public String text(String key) {
    int position = position(key);
    return position < 0 ? null : text(position);
  }

  /** Hands out keys and values in document order. */
  public void forEach(BiConsumer<String, Node> action) {
    for (int i = 0; i < size(); i++) {
      action.accept(keys[i], value(i));
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

  /** Takes keys and values from a start on, of which no key is there twice; there are no others. */
  void close(OpenValues open, int start, long present) {
    keys = open.keys(start, present);
    take(open, start);
    this.present = present;
    if (size() > MOST_LOOKED_THROUGH) {
      indexAll();
    }
  }

  /** Adds a value unless the key is there already; says whether it was added. */
  boolean add(String key, Node value) {
    if (position(key) >= 0) {
      return false;
    }
    int position = size();
    if (position == keys.length) {
      keys = Arrays.copyOf(keys, grown(position));
    }
    keys[position] = key;
    append(value);
    present |= bit(key);
    index(key);
    return true;
  }

  /** The bit that stands for a key, and for others. */
  static long bit(String key) {
    return 1L << key.hashCode();
  }

  private void index(String key) {
    if (positions != null) {
      positions.put(key, size() - 1);
    } else if (size() > MOST_LOOKED_THROUGH) {
      indexAll();
    }
  }

  private void indexAll() {
    positions = new HashMap<>();
    for (int i = 0; i < size(); i++) {
      positions.put(keys[i], i);
    }
  }

  @Override
  String token(int position) {
    return keys[position];
  }

  @Override
  public String describe() {
    return "an object";
  }
}

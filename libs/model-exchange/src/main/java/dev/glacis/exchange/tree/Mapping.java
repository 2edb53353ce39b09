package dev.glacis.exchange.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object: keys in document order, each once. */
public final class Mapping extends Node {

  private final Map<String, Node> entries = new LinkedHashMap<>();

  Mapping(Node parent, Object token, int line) {
    super(parent, token, line);
  }

  private Mapping(Mapping place) {
    super(place);
  }

  public Map<String, Node> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** The value of a key; null when the key is absent. */
  public Node get(String key) {
    return entries.get(key);
  }

  /** The same object with other keys; a key that is there already wins over a renamed one. */
  public Mapping renamed(Map<String, String> names) {
    Mapping renamed = new Mapping(this);
    entries.forEach(
        (key, value) -> {
          String name = names.getOrDefault(key, key);
          renamed.entries.put(entries.containsKey(name) ? key : name, value);
        });
    return renamed;
  }

  /** Adds a value unless the key is there already; says whether it was added. */
  boolean add(String key, Node value) {
    return entries.putIfAbsent(key, value) == null;
  }

  @Override
  public String describe() {
    return "an object";
  }
}

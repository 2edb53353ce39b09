package dev.glacis.exchange.tree;

import java.util.HashSet;
import java.util.Set;

/** Whether keys of an object that is being read were there before. */
final class KeysSeen {

  private final OpenValues open;
  private final int start;
  private long present;

  /** Null for as long as looking through the keys is quicker. */
  private Set<String> many;

  /**
   * @param open to which the keys will be added that were not there
   */
  KeysSeen(OpenValues open) {
    this.open = open;
    this.start = open.size();
  }

  /** Says whether a key is new. */
  boolean add(String key) {
    long before = present;
    present |= Mapping.bit(key);
    if (many != null) {
      return many.add(key);
    }
    if (open.size() - start > Mapping.MOST_LOOKED_THROUGH) {
      many = new HashSet<>(open.keys(start));
      return many.add(key);
    }
    return before != present || !open.has(key, start);
  }

  /** The bits of all keys. */
  long present() {
    return present;
  }
}

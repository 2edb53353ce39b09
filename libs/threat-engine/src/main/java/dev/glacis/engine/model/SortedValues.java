package dev.glacis.engine.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * An immutable map in one array, sorted by name. A model holds one per element, so that a tree of
 * entries would cost ten times the memory and most of the time of building its graph; names and
 * values lie side by side, as both are read one after the other.
 */
final class SortedValues extends AbstractMap<String, Object> {

  private final Object[] entries;

  /**
   * @param entries names in ascending order, each before its value
   */
  private SortedValues(Object[] entries) {
    this.entries = entries;
  }

  /**
   * Copies a map.
   *
   * @param checking gives the value to keep, or refuses it
   */
  static Map<String, Object> of(
      Map<String, Object> map, BiFunction<String, Object, Object> checking) {
    if (map instanceof SortedValues) {
      return map;
    }
    Object[] entries = new Object[2 * map.size()];
    int at = 0;
    for (Entry<String, Object> entry : map.entrySet()) {
      entries[at++] = entry.getKey();
      entries[at++] = checking.apply(entry.getKey(), entry.getValue());
    }
    return of(entries, at);
  }

  /**
   * Takes over an array, or what of it is used.
   *
   * @param entries names, all different, each before its value
   * @param used how many places are
   */
  static SortedValues of(Object[] entries, int used) {
    Object[] own = used == entries.length ? entries : Arrays.copyOf(entries, used);
    for (int at = 2; at < used; at += 2) {
      if (name(own, at - 2).compareTo(name(own, at)) > 0) {
        return new SortedValues(sorted(own));
      }
    }
    return new SortedValues(own);
  }

  private static Object[] sorted(Object[] entries) {
    Map<Object, Object> byName = new TreeMap<>();
    for (int at = 0; at < entries.length; at += 2) {
      byName.put(entries[at], entries[at + 1]);
    }
    Object[] sorted = new Object[entries.length];
    int at = 0;
    for (Entry<Object, Object> entry : byName.entrySet()) {
      sorted[at++] = entry.getKey();
      sorted[at++] = entry.getValue();
    }
    return sorted;
  }

  private static String name(Object[] entries, int at) {
    return (String) entries[at];
  }

  @Override
  public Object get(Object name) {
    if (!(name instanceof String text)) {
      return null;
    }
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = name(entries, 2 * middle).compareTo(text);
      if (order == 0) {
        return entries[2 * middle + 1];
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return entries.length / 2;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    for (int at = 0; at < entries.length; at += 2) {
      action.accept(name(entries, at), entries[at + 1]);
    }
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Object>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return SortedValues.this.size();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, Object>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < entries.length;
    }

    @Override
    public Entry<String, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry(name(entries, next - 2), entries[next - 1]);
    }
  }
}

package dev.glacis.engine.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * An immutable map in two arrays, sorted by name. A model holds one per element, so that a tree of
 * entries would cost ten times the memory and most of the time of building its graph.
 */
final class SortedValues extends AbstractMap<String, Object> {

  private final String[] names;
  private final Object[] values;

  private SortedValues(String[] names, Object[] values) {
    this.names = names;
    this.values = values;
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
    String[] names = new String[map.size()];
    Object[] values = new Object[names.length];
    boolean sorted = true;
    int at = 0;
    for (Entry<String, Object> entry : map.entrySet()) {
      names[at] = entry.getKey();
      values[at] = checking.apply(names[at], entry.getValue());
      sorted = sorted && (at == 0 || names[at - 1].compareTo(names[at]) < 0);
      at++;
    }
    return sorted ? new SortedValues(names, values) : sorted(names, values);
  }

  /**
   * Takes over two arrays, or what of them is used.
   *
   * @param names all different
   */
  static SortedValues of(String[] names, Object[] values, int size, boolean sorted) {
    boolean full = size == names.length;
    String[] ownNames = full ? names : Arrays.copyOf(names, size);
    Object[] ownValues = full ? values : Arrays.copyOf(values, size);
    return sorted ? new SortedValues(ownNames, ownValues) : sorted(ownNames, ownValues);
  }

  private static SortedValues sorted(String[] names, Object[] values) {
    Map<String, Object> byName = HashMap.newHashMap(names.length);
    for (int i = 0; i < names.length; i++) {
      byName.put(names[i], values[i]);
    }
    Arrays.sort(names);
    Object[] inOrder = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      inOrder[i] = byName.get(names[i]);
    }
    return new SortedValues(names, inOrder);
  }

  @Override
  public Object get(Object name) {
    int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
    return at < 0 ? null : values[at];
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], values[i]);
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
        return names.length;
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, Object>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Entry<String, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return Map.entry(names[next], values[next++]);
    }
  }
}

package dev.glacis.engine.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * States of countermeasures that somebody has decided.
 *
 * @param byInstance by {@code CM-id@kind:element} or {@code CM-id@system}, sorted; instances that a
 *     model does not have are ignored
 */
public record CountermeasureStates(SortedMap<String, CountermeasureState> byInstance) {

  private static final CountermeasureStates NONE = new CountermeasureStates(new TreeMap<>());

  public CountermeasureStates {
    byInstance = Collections.unmodifiableSortedMap(new TreeMap<>(byInstance));
  }

  public static CountermeasureStates none() {
    return NONE;
  }

  public static CountermeasureStates of(Map<String, CountermeasureState> byInstance) {
    return new CountermeasureStates(new TreeMap<>(byInstance));
  }

  /** Null when nobody has decided. */
  public CountermeasureState of(String instance) {
    return byInstance.get(instance);
  }
}

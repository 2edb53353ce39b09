package dev.glacis.exchange.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Plain values in an order that does not change from run to run: a map without an order of its own
 * gets that of its keys.
 */
public final class StableOrder {

  private StableOrder() {}

  public static Object of(Object value) {
    return switch (value) {
      case Map<?, ?> map -> of(map);
      case List<?> list -> list.stream().map(StableOrder::of).toList();
      case null -> null;
      default -> value;
    };
  }

  private static Map<String, Object> of(Map<?, ?> map) {
    Map<String, Object> ordered =
        map instanceof SequencedMap<?, ?> ? new LinkedHashMap<>() : new TreeMap<>();
    map.forEach((key, value) -> ordered.put(String.valueOf(key), of(value)));
    return ordered;
  }
}

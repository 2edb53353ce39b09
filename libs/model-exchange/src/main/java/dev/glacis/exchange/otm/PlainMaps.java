package dev.glacis.exchange.otm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks into plain values that may be anything. */
final class PlainMaps {

  private PlainMaps() {}

  /** The value when it is an object, else an empty one. */
  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The objects of a list; empty when the value is none. */
  static List<Map<?, ?>> maps(Object value) {
    return value instanceof List<?> list
        ? list.stream().<Map<?, ?>>mapMulti(PlainMaps::addMap).toList()
        : List.of();
  }

  /** The texts of a list; empty when the value is none. */
  static List<String> texts(Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  static Optional<String> text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static void addMap(Object value, Consumer<Map<?, ?>> to) {
    if (value instanceof Map<?, ?> map) {
      to.accept(map);
    }
  }
}

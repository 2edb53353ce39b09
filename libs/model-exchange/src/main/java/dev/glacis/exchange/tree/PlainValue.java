package dev.glacis.exchange.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes as maps, lists and values without places, for what a model keeps without reading it. */
public final class PlainValue {

  private PlainValue() {}

  /** A Map, List, String, Boolean, Long, Double or null. */
  public static Object of(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.value();
      case Sequence sequence -> list(sequence);
      case Mapping mapping -> map(mapping);
    };
  }

  private static List<Object> list(Sequence sequence) {
    List<Object> values = new ArrayList<>(sequence.size());
    for (int i = 0; i < sequence.size(); i++) {
      values.add(sequence.plain(i));
    }
    return values;
  }

  private static Map<String, Object> map(Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < mapping.size(); i++) {
      values.put(mapping.key(i), mapping.plain(i));
    }
    return values;
  }
}

package dev.glacis.exchange.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a picture shows: nodes and blocks with label and enclosing block, and every arrow. */
final class DrawnModel {

  /** By key of the element: label, then what it lies in. */
  final Map<String, List<String>> elements = new TreeMap<>();

  private final List<String> arrows = new ArrayList<>();

  String title = "";

  void put(String key, String label, String block) {
    if (elements.put(key, List.of(label, block)) != null) {
      throw new AssertionError(key + " is drawn twice");
    }
  }

  void arrow(String id, String from, boolean bothWays, String to, String label) {
    arrows.add(id + ": " + from + (bothWays ? " = " : " > ") + to + " " + label);
  }

  /** Each as often as it is drawn. */
  List<String> arrows() {
    return arrows.stream().sorted().toList();
  }
}

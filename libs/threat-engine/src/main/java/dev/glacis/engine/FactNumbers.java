package dev.glacis.engine;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of the facts of one model, from 1 on, as they are first named. They are looked up far
 * more often than there are any, so they lie in an array per attribute and kind of element.
 */
final class FactNumbers {

  /** Is told of a fact. */
  @FunctionalInterface
  interface Visitor {
    void fact(GraphNode element, String attribute, int number);
  }

  /** Number of no fact. */
  static final int NONE = 0;

  private static final ElementKind[] KINDS = ElementKind.values();

  private final ModelGraph graph;
  private final Map<String, int[][]> byAttribute = new HashMap<>();
  private int last;

  FactNumbers(ModelGraph graph) {
    this.graph = graph;
  }

  /** The number of a fact, given when it is first named. */
  int of(GraphNode element, String attribute) {
    int[][] kinds = byAttribute.get(attribute);
    if (kinds == null) {
      kinds = new int[KINDS.length][];
      byAttribute.put(attribute, kinds);
    }
    ElementKind kind = element.kind();
    int[] numbers = kinds[kind.ordinal()];
    if (numbers == null) {
      numbers = new int[graph.size(kind)];
      kinds[kind.ordinal()] = numbers;
    }
    int number = numbers[element.index()];
    if (number == NONE) {
      number = ++last;
      numbers[element.index()] = number;
    }
    return number;
  }

  /** The highest number. */
  int last() {
    return last;
  }

  /** Numbers of the facts of one attribute by element; null when none was named. */
  int[] column(ElementKind kind, String attribute) {
    int[][] kinds = byAttribute.get(attribute);
    return kinds == null ? null : kinds[kind.ordinal()];
  }

  /** Visits all facts in their order. */
  void forEach(Visitor visitor) {
    Map<String, int[][]> sorted = new TreeMap<>(byAttribute);
    String[] attributes = sorted.keySet().toArray(String[]::new);
    int[][][] numbers = sorted.values().toArray(int[][][]::new);
    for (ElementKind kind : KINDS) {
      for (int element = 0; element < graph.size(kind); element++) {
        for (int i = 0; i < attributes.length; i++) {
          int[] column = numbers[i][kind.ordinal()];
          if (column != null && column[element] != NONE) {
            visitor.fact(graph.node(kind, element), attributes[i], column[element]);
          }
        }
      }
    }
  }
}

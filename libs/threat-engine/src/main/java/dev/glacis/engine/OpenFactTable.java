package dev.glacis.engine;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.model.ElementKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The unknown facts of one model that matter to its threats. Facts are looked up far more often
 * than there are any, so they lie in an array per attribute and kind of element.
 */
final class OpenFactTable {

  private static final ElementKind[] KINDS = ElementKind.values();

  private final ModelGraph graph;
  private final Map<String, OpenFact[][]> byAttribute = new HashMap<>();

  OpenFactTable(ModelGraph graph) {
    this.graph = graph;
  }

  /** The fact, made when it is first named. */
  OpenFact of(GraphNode element, String attribute) {
    OpenFact[][] kinds = byAttribute.get(attribute);
    if (kinds == null) {
      kinds = new OpenFact[KINDS.length][];
      byAttribute.put(attribute, kinds);
    }
    ElementKind kind = element.ref().kind();
    OpenFact[] facts = kinds[kind.ordinal()];
    if (facts == null) {
      facts = new OpenFact[graph.size(kind)];
      kinds[kind.ordinal()] = facts;
    }
    OpenFact fact = facts[element.index()];
    if (fact == null) {
      fact = new OpenFact();
      facts[element.index()] = fact;
    }
    return fact;
  }

  /** The facts of one attribute by element, null where none was named; null when none was. */
  OpenFact[] column(ElementKind kind, String attribute) {
    OpenFact[][] kinds = byAttribute.get(attribute);
    return kinds == null ? null : kinds[kind.ordinal()];
  }

  void collectThreats(GraphNode element, String attribute, BitSet into) {
    collectThreats(column(element.ref().kind(), attribute), element.index(), into);
  }

  /** Collects from one fact of a column that may be null. */
  static void collectThreats(OpenFact[] column, int element, BitSet into) {
    if (column != null && column[element] != null) {
      column[element].collectThreats(into);
    }
  }

  /** Hands out the facts that are worth a question, in their order. */
  void forEachAsked(BiConsumer<FactKey, OpenFact> consumer) {
    TreeMap<String, OpenFact[][]> sorted = new TreeMap<>(byAttribute);
    for (ElementKind kind : KINDS) {
      for (int element = 0; element < graph.size(kind); element++) {
        for (Map.Entry<String, OpenFact[][]> attribute : sorted.entrySet()) {
          OpenFact[] facts = attribute.getValue()[kind.ordinal()];
          if (facts != null && facts[element] != null && facts[element].asked()) {
            consumer.accept(
                new FactKey(graph.node(kind, element), attribute.getKey()), facts[element]);
          }
        }
      }
    }
  }
}

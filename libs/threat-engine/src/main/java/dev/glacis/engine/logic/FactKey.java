package dev.glacis.engine.logic;

import dev.glacis.engine.graph.GraphNode;

/** A fact that the model could state: an attribute of an element. Ordered by element, then name. */
public record FactKey(GraphNode element, String attribute) implements Comparable<FactKey> {

  @Override
  public int compareTo(FactKey other) {
    if (element != other.element) {
      int kinds = element.kind().compareTo(other.element.kind());
      int elements = kinds != 0 ? kinds : Integer.compare(element.index(), other.element.index());
      if (elements != 0) {
        return elements;
      }
    }
    return attribute.compareTo(other.attribute);
  }
}

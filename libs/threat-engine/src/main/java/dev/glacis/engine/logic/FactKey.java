package dev.glacis.engine.logic;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import java.util.Comparator;

/** A fact that the model could state: an attribute of an element. Ordered by element, then name. */
public record FactKey(GraphNode element, String attribute) implements Comparable<FactKey> {

  private static final Comparator<FactKey> ORDER =
      Comparator.<FactKey, ElementKind>comparing(key -> key.element().ref().kind())
          .thenComparing(key -> key.element().id())
          .thenComparing(FactKey::attribute);

  @Override
  public int compareTo(FactKey other) {
    return ORDER.compare(this, other);
  }
}

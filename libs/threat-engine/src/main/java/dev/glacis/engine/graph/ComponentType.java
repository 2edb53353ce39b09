package dev.glacis.engine.graph;

import java.util.Set;

/**
 * A type that components of one model have, shared between them.
 *
 * @param number place among the types of the model, in the order in which its components have them
 * @param lineage the type and its parents; none for components whose type nobody says
 */
public record ComponentType(int number, Set<String> lineage) {

  /** Whether it is a type or a subtype of it. */
  public boolean isA(String type) {
    return lineage.contains(type);
  }

  /** Whether the model says what such components are. */
  public boolean stated() {
    return !lineage.isEmpty();
  }
}

package dev.glacis.engine.pack;

import java.util.List;

/**
 * A component type. Its first parent is its id without the last part.
 *
 * @param parents ids of types that it is as well
 * @param icon name of the sign that diagrams show it by; null for that of its group
 * @param counterparts what other vocabularies call it
 */
public record ComponentType(
    String id,
    String label,
    String group,
    List<String> parents,
    String icon,
    TypeCounterparts counterparts) {

  public ComponentType {
    parents = List.copyOf(parents);
  }

  /** A type of this vocabulary only. */
  public ComponentType(String id, String label, String group, List<String> parents) {
    this(id, label, group, parents, null, TypeCounterparts.NONE);
  }
}

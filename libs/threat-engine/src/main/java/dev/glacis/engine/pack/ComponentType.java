package dev.glacis.engine.pack;

import java.util.List;

/**
 * A component type. Its first parent is its id without the last part.
 *
 * @param parents ids of types that it is as well
 */
public record ComponentType(String id, String label, String group, List<String> parents) {

  public ComponentType {
    parents = List.copyOf(parents);
  }
}

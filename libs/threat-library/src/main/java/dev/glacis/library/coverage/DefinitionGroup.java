package dev.glacis.library.coverage;

import java.util.List;

/**
 * The definitions of one lifecycle stage or STRIDE class.
 *
 * @param definitions ids of those that can fire, sorted
 */
public record DefinitionGroup(String name, List<String> definitions) {

  public DefinitionGroup {
    definitions = List.copyOf(definitions);
  }
}

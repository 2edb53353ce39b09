package dev.glacis.compiler;

import dev.glacis.engine.pack.CountermeasureDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Countermeasures that a pack may name, and those that it could if it required their packs. */
final class KnownCountermeasures {

  private final Set<String> usable = new TreeSet<>();
  private final Map<String, String> otherPacks = new TreeMap<>();

  void add(CountermeasureDefinition definition) {
    usable.add(definition.id());
  }

  /**
   * Adds one of a pack that is not required.
   *
   * @param pack id of the pack
   */
  void addOther(CountermeasureDefinition definition, String pack) {
    otherPacks.put(definition.id(), pack);
  }

  boolean contains(String id) {
    return usable.contains(id);
  }

  /** Reports an id that may not be named. */
  void refuse(String id, YamlValue place) {
    if (otherPacks.containsKey(id)) {
      place.problem(
          ProblemCode.UNKNOWN_NAME,
          "countermeasure '" + id + "' is of a pack that is not required",
          "requires: [" + otherPacks.get(id) + "] in pack.yaml");
    } else {
      place.problem(
          ProblemCode.UNKNOWN_NAME,
          "unknown countermeasure '" + id + "'",
          Suggestions.of(id, usable));
    }
  }
}

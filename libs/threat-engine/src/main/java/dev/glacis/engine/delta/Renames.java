package dev.glacis.engine.delta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that the definitions of one side have and had. */
final class Renames {

  private final Map<String, List<String>> formerlyById = new HashMap<>();
  private final Map<String, List<String>> idsByFormer = new HashMap<>();

  Renames(Baseline baseline) {
    for (BaselineDefinition definition : baseline.definitions()) {
      formerlyById.put(definition.id(), definition.formerly());
      for (String former : definition.formerly()) {
        idsByFormer.computeIfAbsent(former, name -> new ArrayList<>()).add(definition.id());
      }
    }
  }

  /** What a definition may be called in the other evaluation, its own id first. */
  static List<String> names(String id, Renames one, Renames other) {
    Set<String> names = new LinkedHashSet<>();
    names.add(id);
    for (Renames side : List.of(one, other)) {
      names.addAll(side.formerlyById.getOrDefault(id, List.of()));
      names.addAll(side.idsByFormer.getOrDefault(id, List.of()));
    }
    return List.copyOf(names);
  }
}

package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One instance per countermeasure and place, with the threats that it serves. */
final class CountermeasureInstances {

  private final SortedMap<String, List<PlacedCountermeasure>> placedById = new TreeMap<>();
  private final Map<String, SortedSet<String>> threatsById = new HashMap<>();

  void add(PlacedCountermeasure placed, String threat) {
    placedById.computeIfAbsent(placed.shown().instance(), id -> new ArrayList<>()).add(placed);
    threatsById.computeIfAbsent(placed.shown().instance(), id -> new TreeSet<>()).add(threat);
  }

  List<CountermeasureInstance> byId() {
    return placedById.entrySet().stream()
        .map(entry -> instance(entry.getKey(), entry.getValue()))
        .toList();
  }

  private CountermeasureInstance instance(String id, List<PlacedCountermeasure> placed) {
    PlacedCountermeasure first = placed.getFirst();
    return new CountermeasureInstance(
        id,
        first.definition().id(),
        first.definition().title(),
        first.place().ref(),
        presence(placed),
        first.shown().state(),
        List.copyOf(threatsById.get(id)));
  }

  /** A flow may override what its destination states, so threats can see it differently. */
  private static Presence presence(List<PlacedCountermeasure> placed) {
    Set<Presence> seen =
        placed.stream().map(one -> one.shown().presence()).collect(Collectors.toSet());
    if (seen.contains(Presence.ABSENT)) {
      return Presence.ABSENT;
    }
    return seen.contains(Presence.UNKNOWN) ? Presence.UNKNOWN : Presence.PRESENT;
  }
}

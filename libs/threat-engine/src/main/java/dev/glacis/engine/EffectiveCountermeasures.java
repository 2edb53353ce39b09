package dev.glacis.engine;

import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.risk.EffectiveUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a threat's countermeasures reduce its current risk, and why they count. */
final class EffectiveCountermeasures {

  private EffectiveCountermeasures() {}

  /** Those that count at every one of their places. */
  static List<EffectiveUse> of(List<PlacedCountermeasure> placed) {
    if (!anyCounts(placed)) {
      return List.of();
    }
    Map<String, List<PlacedCountermeasure>> byDefinition = new LinkedHashMap<>();
    for (PlacedCountermeasure one : placed) {
      byDefinition.computeIfAbsent(one.definition().id(), id -> new ArrayList<>()).add(one);
    }
    List<EffectiveUse> effective = new ArrayList<>();
    for (List<PlacedCountermeasure> all : byDefinition.values()) {
      if (allCount(all)) {
        effective.add(effectiveUse(all));
      }
    }
    return effective;
  }

  private static boolean anyCounts(List<PlacedCountermeasure> placed) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).counts()) {
        return true;
      }
    }
    return false;
  }

  private static boolean allCount(List<PlacedCountermeasure> placed) {
    for (int i = 0; i < placed.size(); i++) {
      if (!placed.get(i).counts()) {
        return false;
      }
    }
    return true;
  }

  private static EffectiveUse effectiveUse(List<PlacedCountermeasure> all) {
    boolean there = all.stream().allMatch(one -> one.shown().presence() == Presence.PRESENT);
    return new EffectiveUse(
        all.getFirst().definition().title(),
        all.getFirst().use(),
        there ? "is there" + guarded(all) : "is implemented");
  }

  /** Names the guards when the control does not lie at its place. */
  private static String guarded(List<PlacedCountermeasure> all) {
    if (all.stream().allMatch(one -> one.shown().guards().isEmpty())) {
      return "";
    }
    String guards =
        all.stream()
            .flatMap(one -> one.shown().guards().stream())
            .map(fact -> "at " + fact.element().name() + " (" + fact.value() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return ", " + guards;
  }

  /** The elements elsewhere whose controls reduce current risk. */
  static List<MatchedFact> guards(List<PlacedCountermeasure> placed) {
    Set<MatchedFact> guards = new LinkedHashSet<>();
    for (int i = 0; i < placed.size(); i++) {
      guards.addAll(placed.get(i).shown().guards());
    }
    return List.copyOf(guards);
  }
}

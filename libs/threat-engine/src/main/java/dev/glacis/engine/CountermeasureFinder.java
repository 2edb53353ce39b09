package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.EffectiveUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which countermeasures of a threat the model shows. */
final class CountermeasureFinder {

  private final Map<String, CompiledCondition> presentWhen = new HashMap<>();
  private final PackSet packs;

  CountermeasureFinder(PackSet packs, ConditionCompiler compiler) {
    this.packs = packs;
    for (CountermeasureDefinition definition : packs.countermeasures()) {
      if (definition.presentWhen() != null) {
        presentWhen.put(definition.id(), compiled(definition, compiler));
      }
    }
  }

  /** Every countermeasure that the threat names, at every place, in the order of the definition. */
  List<PlacedCountermeasure> find(
      ThreatDefinition threat, GraphNode element, SystemNode system, CountermeasureStates states) {
    List<PlacedCountermeasure> placed = new ArrayList<>();
    for (CountermeasureUse use : threat.countermeasures()) {
      CountermeasureDefinition definition =
          packs.countermeasure(use.countermeasure()).orElseThrow();
      for (GraphNode place : CountermeasurePlaces.of(definition.place(), element, system)) {
        CountermeasureState state = states.of(Fingerprints.of(definition.id(), place));
        placed.add(at(place, definition, use, element, system, state));
      }
    }
    return placed;
  }

  /** Those that reduce current risk: they count at every one of their places. */
  static List<EffectiveUse> effective(List<PlacedCountermeasure> placed) {
    Map<String, List<PlacedCountermeasure>> byDefinition =
        placed.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.definition().id(), LinkedHashMap::new, Collectors.toList()));
    return byDefinition.values().stream()
        .filter(all -> all.stream().allMatch(PlacedCountermeasure::counts))
        .map(CountermeasureFinder::effectiveUse)
        .toList();
  }

  private static EffectiveUse effectiveUse(List<PlacedCountermeasure> all) {
    boolean there = all.stream().allMatch(one -> one.presence() == Presence.PRESENT);
    return new EffectiveUse(
        all.getFirst().definition().title(),
        all.getFirst().use(),
        there ? "is there" : "is implemented");
  }

  private PlacedCountermeasure at(
      GraphNode place,
      CountermeasureDefinition definition,
      CountermeasureUse use,
      GraphNode element,
      SystemNode system,
      CountermeasureState state) {
    CompiledCondition shown = presentWhen.get(definition.id());
    if (shown == null) {
      return new PlacedCountermeasure(
          definition, use, place, Presence.UNKNOWN, state, Set.of(), Set.of());
    }
    Frame frame =
        new Frame(ConditionCompiler.MAX_VARIABLES)
            .set(0, place)
            .set(1, system)
            .overriding(element instanceof FlowNode flow ? flow : null);
    Presence presence =
        switch (shown.test(frame)) {
          case TRUE -> Presence.PRESENT;
          case FALSE -> Presence.ABSENT;
          case UNKNOWN -> Presence.UNKNOWN;
        };
    Set<FactKey> open =
        presence == Presence.UNKNOWN
            ? shown.supports(frame, true).stream()
                .findFirst()
                .<Set<FactKey>>map(way -> way.assumptions().keySet())
                .orElse(Set.of())
            : Set.of();
    Set<FactKey> influential = new LinkedHashSet<>();
    shown.openFacts(frame, influential);
    return new PlacedCountermeasure(definition, use, place, presence, state, open, influential);
  }

  private static CompiledCondition compiled(
      CountermeasureDefinition definition, ConditionCompiler compiler) {
    try {
      return compiler.compile(definition.presentWhen());
    } catch (InvalidPackException e) {
      throw new InvalidPackException(definition.id() + ": " + e.getMessage(), e);
    }
  }
}

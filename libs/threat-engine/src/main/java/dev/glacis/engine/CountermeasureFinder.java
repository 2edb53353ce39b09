package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
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

  /**
   * What shows a countermeasure.
   *
   * @param derivedControls names of those that the condition reads
   */
  private record Shown(CompiledCondition condition, Set<String> derivedControls) {}

  private final Map<String, Shown> presentWhen = new HashMap<>();
  private final PackSet packs;

  CountermeasureFinder(PackSet packs, ConditionCompiler compiler) {
    this.packs = packs;
    for (CountermeasureDefinition definition : packs.countermeasures()) {
      if (definition.presentWhen() != null) {
        presentWhen.put(
            definition.id(),
            new Shown(
                compiled(definition, compiler),
                AttributesRead.derivedControlsBy(definition.presentWhen())));
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
        there ? "is there" + guarded(all) : "is implemented");
  }

  /** Names the guards when the control does not lie at its place. */
  private static String guarded(List<PlacedCountermeasure> all) {
    String guards =
        all.stream()
            .flatMap(one -> one.guards().stream())
            .map(fact -> "at " + fact.element().name() + " (" + fact.value() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return guards.isEmpty() ? "" : ", " + guards;
  }

  private PlacedCountermeasure at(
      GraphNode place,
      CountermeasureDefinition definition,
      CountermeasureUse use,
      GraphNode element,
      SystemNode system,
      CountermeasureState state) {
    Shown shown = presentWhen.get(definition.id());
    if (shown == null) {
      return new PlacedCountermeasure(
          definition, use, place, Presence.UNKNOWN, state, Set.of(), Set.of(), List.of());
    }
    Frame frame =
        new Frame(ConditionCompiler.MAX_VARIABLES)
            .set(0, place)
            .set(1, system)
            .overriding(element instanceof FlowNode flow ? flow : null);
    Presence presence =
        switch (shown.condition().test(frame)) {
          case TRUE -> Presence.PRESENT;
          case FALSE -> Presence.ABSENT;
          case UNKNOWN -> Presence.UNKNOWN;
        };
    Set<FactKey> open =
        presence == Presence.UNKNOWN ? open(shown.condition().supports(frame, true)) : Set.of();
    List<MatchedFact> guards = presence == Presence.PRESENT ? guards(shown, frame) : List.of();
    Set<FactKey> influential = new LinkedHashSet<>();
    shown.condition().openFacts(frame, influential);
    guards.forEach(fact -> influential.add(new FactKey(place, fact.attribute())));
    return new PlacedCountermeasure(
        definition, use, place, presence, state, open, influential, guards);
  }

  /** Whatever would show it alone, else what would in the shortest way. */
  private static Set<FactKey> open(List<Support> ways) {
    Set<FactKey> open = new LinkedHashSet<>();
    ways.stream().filter(way -> way.size() == 1).forEach(way -> open.addAll(keys(way)));
    return open.isEmpty() && !ways.isEmpty() ? keys(ways.getFirst()) : open;
  }

  private static Set<FactKey> keys(Support way) {
    return way.assumptions().keySet();
  }

  private static List<MatchedFact> guards(Shown shown, Frame frame) {
    return shown.derivedControls().isEmpty()
        ? List.of()
        : shown.condition().supports(frame, true).getFirst().facts().stream()
            .filter(fact -> shown.derivedControls().contains(fact.attribute()))
            .toList();
  }

  /** The elements elsewhere whose controls reduce current risk. */
  static List<MatchedFact> guards(List<PlacedCountermeasure> placed) {
    return placed.stream().flatMap(one -> one.guards().stream()).distinct().toList();
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

package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which countermeasures of threats the model shows. Many threats share an instance: each
 * is looked at once and kept. One thread uses it at a time, for one pass over the threats.
 */
final class CountermeasureFinder {

  /** A place, as seen from a flow that may state other attributes than its destination; or null. */
  private record Seen(GraphNode place, FlowNode from) {}

  private final PackSet packs;
  private final CountermeasureConditions conditions;
  private final SystemNode system;
  private final CountermeasureStates states;
  private final Map<CountermeasureDefinition, Map<Seen, ShownCountermeasure>> known =
      new IdentityHashMap<>();

  private final Map<ElementKind, Map<GraphNode, List<GraphNode>>> places =
      new EnumMap<>(ElementKind.class);

  CountermeasureFinder(
      PackSet packs,
      CountermeasureConditions conditions,
      SystemNode system,
      CountermeasureStates states) {
    this.packs = packs;
    this.conditions = conditions;
    this.system = system;
    this.states = states;
  }

  /** Every countermeasure that the threat names, at every place, in the order of the definition. */
  List<PlacedCountermeasure> find(ThreatDefinition threat, GraphNode element) {
    FlowNode flow = element instanceof FlowNode it ? it : null;
    List<PlacedCountermeasure> placed = new ArrayList<>(threat.countermeasures().size());
    for (CountermeasureUse use : threat.countermeasures()) {
      CountermeasureDefinition definition =
          packs.countermeasure(use.countermeasure()).orElseThrow();
      Map<Seen, ShownCountermeasure> shown =
          known.computeIfAbsent(definition, key -> new HashMap<>());
      for (GraphNode place : places(definition.place(), element)) {
        placed.add(
            new PlacedCountermeasure(
                definition,
                use,
                place,
                shown.computeIfAbsent(new Seen(place, flow), seen -> shown(definition, seen))));
      }
    }
    return placed;
  }

  /** Many threats are about one element. */
  private List<GraphNode> places(ElementKind kind, GraphNode element) {
    if (element.ref().kind() == kind) {
      return List.of(element);
    }
    return places
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(element, key -> CountermeasurePlaces.of(kind, key, system));
  }

  private ShownCountermeasure shown(CountermeasureDefinition definition, Seen seen) {
    String instance = Fingerprints.of(definition.id(), seen.place());
    CountermeasureConditions.Shown shown = conditions.of(definition);
    if (shown == null) {
      return new ShownCountermeasure(
          instance, Presence.UNKNOWN, states.of(instance), Set.of(), Set.of(), List.of());
    }
    Frame frame =
        new Frame(ConditionCompiler.MAX_VARIABLES)
            .set(0, seen.place())
            .set(1, system)
            .overriding(seen.from());
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
    guards.forEach(fact -> influential.add(new FactKey(seen.place(), fact.attribute())));
    return new ShownCountermeasure(
        instance, presence, states.of(instance), open, influential, guards);
  }

  /** Whatever would show it alone, else what would in the shortest way. */
  private static Set<FactKey> open(List<Support> ways) {
    Set<FactKey> open = new LinkedHashSet<>();
    ways.stream().filter(way -> way.size() == 1).forEach(way -> open.addAll(keys(way)));
    return open.isEmpty() && !ways.isEmpty() ? keys(ways.getFirst()) : open;
  }

  private static Set<FactKey> keys(Support way) {
    return new LinkedHashSet<>(way.assumptions().facts());
  }

  private static List<MatchedFact> guards(CountermeasureConditions.Shown shown, Frame frame) {
    return shown.derivedControls().isEmpty()
        ? List.of()
        : shown.condition().supports(frame, true).getFirst().facts().stream()
            .filter(fact -> shown.derivedControls().contains(fact.attribute()))
            .toList();
  }
}

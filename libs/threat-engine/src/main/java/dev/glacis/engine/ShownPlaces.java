package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.logic.SupportSearch;
import dev.glacis.engine.pack.CountermeasureDefinition;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the model shows of one countermeasure at its places. Many threats share a place: each is
 * looked at once and kept. One thread uses it at a time.
 */
final class ShownPlaces {

  /** A place, as seen from a flow that states other attributes than its destination. */
  private record Seen(GraphNode place, FlowNode from) {}

  private final CountermeasureDefinition definition;
  private final CountermeasureConditions.Shown condition;
  private final CountermeasureStates states;
  private final FingerprintPlaces names;
  private final Frame frame;
  private final SupportSearch search = new SupportSearch();
  private final ShownCountermeasure[] byPlace;
  private final Map<Seen, ShownCountermeasure> overridden = new HashMap<>();

  /**
   * @param condition null when no model can show it
   */
  ShownPlaces(
      CountermeasureDefinition definition,
      CountermeasureConditions.Shown condition,
      ModelGraph graph,
      CountermeasureStates states,
      FingerprintPlaces names) {
    this.definition = definition;
    this.condition = condition;
    this.states = states;
    this.names = names;
    this.frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(1, graph.system());
    this.byPlace = new ShownCountermeasure[graph.size(definition.place())];
  }

  CountermeasureDefinition definition() {
    return definition;
  }

  /**
   * What is known at a place.
   *
   * @param from a flow from which the threat looks there; null for none
   */
  ShownCountermeasure at(GraphNode place, FlowNode from) {
    if (from != null && condition != null && condition.overriddenBy(from)) {
      return overridden.computeIfAbsent(
          new Seen(place, from), seen -> shown(seen.place(), seen.from()));
    }
    ShownCountermeasure known = byPlace[place.index()];
    if (known == null) {
      known = shown(place, null);
      byPlace[place.index()] = known;
    }
    return known;
  }

  private ShownCountermeasure shown(GraphNode place, FlowNode from) {
    String instance = names.fingerprint(definition.id(), place);
    if (condition == null) {
      return new ShownCountermeasure(
          instance, Presence.UNKNOWN, states.of(instance), List.of(), null, List.of());
    }
    frame.set(0, place).overriding(from);
    Presence presence = presence();
    List<MatchedFact> guards = presence == Presence.PRESENT ? guards() : List.of();
    return new ShownCountermeasure(
        instance,
        presence,
        states.of(instance),
        presence == Presence.UNKNOWN ? open() : List.of(),
        from,
        guards);
  }

  private Presence presence() {
    return switch (condition.condition().test(frame)) {
      case TRUE -> Presence.PRESENT;
      case FALSE -> Presence.ABSENT;
      case UNKNOWN -> Presence.UNKNOWN;
    };
  }

  /** Whatever would show it alone, else what would in the shortest way. */
  private List<FactKey> open() {
    List<Support> ways = search.several(condition.condition(), frame);
    Set<FactKey> alone = new LinkedHashSet<>();
    for (Support way : ways) {
      if (way.size() == 1) {
        alone.addAll(way.assumptions().facts());
      }
    }
    return alone.isEmpty() && !ways.isEmpty()
        ? ways.getFirst().assumptions().facts()
        : List.copyOf(alone);
  }

  private List<MatchedFact> guards() {
    return condition.derivedControls().isEmpty()
        ? List.of()
        : search.fewest(condition.condition(), frame, true).facts().stream()
            .filter(fact -> condition.derivedControls().contains(fact.attribute()))
            .toList();
  }
}

package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which countermeasures of threats the model shows, and where. One thread uses it at a
 * time, for one pass over the threats.
 */
final class CountermeasureFinder {

  /** A countermeasure as a definition uses it, and what the model shows of it. */
  private record Used(CountermeasureUse use, ShownPlaces shown) {}

  private final PackSet packs;
  private final CountermeasureConditions conditions;
  private final ModelGraph graph;
  private final CountermeasureStates states;
  private final FingerprintPlaces names;
  private final Map<ThreatDefinition, List<Used>> used = new IdentityHashMap<>();
  private final Map<CountermeasureDefinition, ShownPlaces> shown = new IdentityHashMap<>();
  private final Map<ElementKind, Map<GraphNode, List<GraphNode>>> places =
      new EnumMap<>(ElementKind.class);

  CountermeasureFinder(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, FingerprintPlaces names) {
    this.packs = engine.packs();
    this.conditions = engine.countermeasures();
    this.graph = graph;
    this.states = states;
    this.names = names;
  }

  /** Every countermeasure that the threat names, at every place, in the order of the definition. */
  List<PlacedCountermeasure> find(ThreatDefinition threat, GraphNode element) {
    FlowNode flow = element instanceof FlowNode it ? it : null;
    List<Used> all = used.computeIfAbsent(threat, this::used);
    List<PlacedCountermeasure> placed = new ArrayList<>(all.size());
    for (Used one : all) {
      CountermeasureDefinition definition = one.shown().definition();
      List<GraphNode> around = places(definition.place(), element);
      for (int i = 0; i < around.size(); i++) {
        GraphNode place = around.get(i);
        placed.add(
            new PlacedCountermeasure(definition, one.use(), place, one.shown().at(place, flow)));
      }
    }
    return placed;
  }

  private List<Used> used(ThreatDefinition threat) {
    return threat.countermeasures().stream().map(this::used).toList();
  }

  private Used used(CountermeasureUse use) {
    CountermeasureDefinition definition = packs.countermeasure(use.countermeasure()).orElseThrow();
    return new Used(
        use,
        shown.computeIfAbsent(
            definition, key -> new ShownPlaces(key, conditions.of(key), graph, states, names)));
  }

  /** Many threats are about one element. */
  private List<GraphNode> places(ElementKind kind, GraphNode element) {
    if (element.kind() == kind) {
      return List.of(element);
    }
    return places
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(element, key -> CountermeasurePlaces.of(kind, key, graph.system()));
  }
}

package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where each countermeasure counts, now and as projected, for threats on elements of a kind. */
final class EffectColumns {

  /**
   * Elements where a countermeasure counts.
   *
   * @param current there, implemented or verified at each of its places
   * @param projected required, planned or in progress counted too
   */
  record Effect(long[] current, long[] projected) {}

  private final ModelGraph graph;
  private final MatchRun run;
  private final PlaceColumns places;
  private final InstancePlaces instances;
  private final Map<List<Object>, Effect> effects = new HashMap<>();

  EffectColumns(ModelGraph graph, MatchRun run, CountermeasureStates states) {
    this.graph = graph;
    this.run = run;
    this.places = new PlaceColumns(graph);
    this.instances = new InstancePlaces(graph, states);
  }

  Effect of(CountermeasureDefinition definition, ElementKind kind) {
    return effects.computeIfAbsent(List.of(definition.id(), kind), key -> derive(definition, kind));
  }

  private Effect derive(CountermeasureDefinition definition, ElementKind kind) {
    boolean onDestinations =
        kind == ElementKind.DATA_FLOW && definition.place() == ElementKind.COMPONENT;
    long[] shown = run.present(definition.id(), onDestinations);
    if (shown == null) {
      shown = Bits.none(graph.size(onDestinations ? kind : definition.place()));
    }
    long[] current =
        counting(definition, kind, onDestinations, shown, CountermeasureState::countsNow);
    return new Effect(
        current,
        instances.decided(definition.id())
            ? counting(
                definition, kind, onDestinations, shown, CountermeasureState::countsProjected)
            : current);
  }

  private long[] counting(
      CountermeasureDefinition definition,
      ElementKind kind,
      boolean onDestinations,
      long[] shown,
      Predicate<CountermeasureState> counts) {
    if (!instances.decided(definition.id())) {
      return onDestinations ? shown : places.everywhere(kind, definition.place(), shown);
    }
    long[] decided = instances.where(definition, counts);
    if (onDestinations) {
      return Bits.or(shown, places.everywhere(kind, definition.place(), decided));
    }
    return places.everywhere(kind, definition.place(), Bits.or(shown, decided));
  }
}

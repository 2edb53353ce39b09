package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureDefinition;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The elements on which somebody has decided about a countermeasure. */
final class InstancePlaces {

  private final ModelGraph graph;
  private final Map<String, Map<String, CountermeasureState>> byDefinition = new HashMap<>();
  private final Map<ElementKind, Map<String, Integer>> elements = new EnumMap<>(ElementKind.class);

  InstancePlaces(ModelGraph graph, CountermeasureStates states) {
    this.graph = graph;
    states
        .byInstance()
        .forEach(
            (instance, state) ->
                byDefinition
                    .computeIfAbsent(Fingerprints.definition(instance), id -> new HashMap<>())
                    .put(Fingerprints.place(instance), state));
  }

  /** Whether anything was decided about a countermeasure, wherever it is. */
  boolean decided(String countermeasure) {
    return byDefinition.containsKey(countermeasure);
  }

  /** Elements of the countermeasure's kind of place that have such a state. */
  long[] where(CountermeasureDefinition definition, Predicate<CountermeasureState> wanted) {
    ElementKind kind = definition.place();
    long[] found = Bits.none(graph.size(kind));
    Map<String, Integer> index = elements.computeIfAbsent(kind, this::index);
    byDefinition
        .getOrDefault(definition.id(), Map.of())
        .forEach(
            (place, state) -> {
              Integer element = index.get(place);
              if (element != null && wanted.test(state)) {
                Bits.add(found, element);
              }
            });
    return found;
  }

  private Map<String, Integer> index(ElementKind kind) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < graph.size(kind); i++) {
      index.put(Fingerprints.place(graph.node(kind, i)), i);
    }
    return index;
  }
}

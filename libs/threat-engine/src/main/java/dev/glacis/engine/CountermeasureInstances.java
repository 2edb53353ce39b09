package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.CountermeasureDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One instance per countermeasure and place, with the threats that it serves. */
final class CountermeasureInstances {

  /** One instance as it comes about; threats are numbers in the order of their fingerprints. */
  private static final class Served {

    private final PlacedCountermeasure first;
    private Presence presence;
    private int[] threats = new int[1];
    private int size;

    private Served(PlacedCountermeasure first) {
      this.first = first;
      this.presence = first.shown().presence();
    }

    /** A flow may override what its destination states, so threats can see it differently. */
    void add(Presence seen, int threat) {
      if (seen != presence) {
        presence =
            seen == Presence.ABSENT || presence == Presence.ABSENT
                ? Presence.ABSENT
                : Presence.UNKNOWN;
      }
      if (size == threats.length) {
        threats = Arrays.copyOf(threats, 2 * size);
      }
      threats[size++] = threat;
    }

    List<String> threats(String[] fingerprints) {
      Arrays.sort(threats, 0, size);
      List<String> names = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || threats[i] != threats[i - 1]) {
          names.add(fingerprints[threats[i]]);
        }
      }
      return names;
    }
  }

  private final ModelGraph graph;
  private final String[] fingerprints;
  private final FingerprintPlaces names;
  private final Map<String, Served[]> byDefinition = new HashMap<>();

  /**
   * @param fingerprints of all threats, ascending
   */
  CountermeasureInstances(ModelGraph graph, String[] fingerprints, FingerprintPlaces names) {
    this.graph = graph;
    this.fingerprints = fingerprints;
    this.names = names;
  }

  /**
   * @param threat number of a threat in the order of fingerprints
   */
  void add(PlacedCountermeasure placed, int threat) {
    CountermeasureDefinition definition = placed.definition();
    Served[] served =
        byDefinition.computeIfAbsent(
            definition.id(), id -> new Served[graph.size(definition.place())]);
    int place = names.ranks(definition.place())[placed.place().index()];
    if (served[place] == null) {
      served[place] = new Served(placed);
    }
    served[place].add(placed.shown().presence(), threat);
  }

  List<CountermeasureInstance> byId() {
    List<CountermeasureInstance> instances = new ArrayList<>();
    List<String> definitions = new ArrayList<>(byDefinition.keySet());
    definitions.sort(Fingerprints.byDefinition());
    for (String definition : definitions) {
      for (Served served : byDefinition.get(definition)) {
        if (served != null) {
          instances.add(instance(served));
        }
      }
    }
    return instances;
  }

  private CountermeasureInstance instance(Served served) {
    return new CountermeasureInstance(
        served.first.shown().instance(),
        served.first.definition().id(),
        served.first.definition().title(),
        served.first.place().ref(),
        served.presence,
        served.first.shown().state(),
        served.threats(fingerprints));
  }
}

package dev.glacis.engine;

import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The threats of an evaluation in the order of their fingerprints. Immutable. */
final class FingerprintOrder {

  private final String[] fingerprints;
  private final int[] places;

  private FingerprintOrder(String[] fingerprints, int[] places) {
    this.fingerprints = fingerprints;
    this.places = places;
  }

  static FingerprintOrder of(RatedThreats rated, ModelGraph graph) {
    String[] byThreat = new String[rated.size()];
    for (int i = 0; i < byThreat.length; i++) {
      byThreat[i] = rated.fingerprint(i, graph);
    }
    int[] order =
        IntStream.range(0, byThreat.length)
            .boxed()
            .sorted(Comparator.comparing(threat -> byThreat[threat]))
            .mapToInt(threat -> threat)
            .toArray();
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    Arrays.sort(byThreat);
    return new FingerprintOrder(byThreat, places);
  }

  /** All fingerprints, ascending; callers never change them. */
  String[] fingerprints() {
    return fingerprints;
  }

  /** Place of a threat in this order; those of one definition lie side by side. */
  int place(int threat) {
    return places[threat];
  }
}

package dev.glacis.engine;

import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The threats of an evaluation in the order of their fingerprints. Immutable. */
final class FingerprintOrder {

  private final String[] fingerprints;
  private final int[] places;
  private final int[] threats;

  private FingerprintOrder(int threats) {
    this.fingerprints = new String[threats];
    this.places = new int[threats];
    this.threats = new int[threats];
  }

  static FingerprintOrder of(RatedThreats rated, ModelGraph graph, FingerprintPlaces names) {
    FingerprintOrder order = new FingerprintOrder(rated.size());
    List<ThreatOrder.Run> runs = ThreatOrder.runs(rated);
    runs.sort(
        Comparator.comparing(run -> rated.definitionId(run.begin()), Fingerprints.byDefinition()));
    int place = 0;
    for (ThreatOrder.Run run : runs) {
      for (int threat : byName(run, rated, names)) {
        order.places[threat] = place;
        order.threats[place] = threat;
        order.fingerprints[place++] =
            names.fingerprint(
                rated.definitionId(threat), graph.node(rated.kind(threat), rated.element(threat)));
      }
    }
    return order;
  }

  /** Threats of one definition by the names of their elements. */
  private static int[] byName(ThreatOrder.Run run, RatedThreats rated, FingerprintPlaces names) {
    int[] ranks = names.ranks(rated.kind(run.begin()));
    long[] keys = new long[run.size()];
    for (int i = 0; i < keys.length; i++) {
      int threat = run.begin() + i;
      keys[i] = (long) ranks[rated.element(threat)] << Integer.SIZE | threat;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** All fingerprints, ascending; callers never change them. */
  String[] fingerprints() {
    return fingerprints;
  }

  /** The threat at a place. */
  int threat(int place) {
    return threats[place];
  }

  /** Place of a threat in this order; those of one definition lie side by side. */
  int place(int threat) {
    return places[threat];
  }
}

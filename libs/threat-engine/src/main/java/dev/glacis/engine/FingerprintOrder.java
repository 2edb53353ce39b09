package dev.glacis.engine;

import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Threats of one model in the order of their fingerprints. Immutable. */
final class FingerprintOrder {

  private final String[] fingerprints;
  private final int[] places;
  private final int[] threats;

  private FingerprintOrder(int threats) {
    this.fingerprints = new String[threats];
    this.places = new int[threats];
    this.threats = new int[threats];
  }

  static FingerprintOrder of(FoundThreats found, ModelGraph graph, FingerprintPlaces names) {
    FingerprintOrder order = new FingerprintOrder(found.size());
    List<int[]> definitions = new ArrayList<>(List.of(found.byDefinition()));
    definitions.removeIf(threats -> threats.length == 0);
    definitions.sort(
        Comparator.comparing(
            threats -> found.definitionId(threats[0]), Fingerprints.byDefinition()));
    int place = 0;
    for (int[] threats : definitions) {
      for (int threat : byName(threats, found, names)) {
        order.places[threat] = place;
        order.threats[place] = threat;
        order.fingerprints[place++] =
            names.fingerprint(
                found.definitionId(threat), graph.node(found.kind(threat), found.element(threat)));
      }
    }
    return order;
  }

  /** Threats of one definition by the names of their elements. */
  private static int[] byName(int[] threats, FoundThreats found, FingerprintPlaces names) {
    int[] ranks = names.ranks(found.kind(threats[0]));
    long[] keys = new long[threats.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) ranks[found.element(threats[i])] << Integer.SIZE | threats[i];
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

  /** Places of those threats, by their numbers, that are wanted. */
  BitSet places(IntPredicate wanted) {
    BitSet wantedPlaces = new BitSet(threats.length);
    for (int threat = 0; threat < places.length; threat++) {
      if (wanted.test(threat)) {
        wantedPlaces.set(places[threat]);
      }
    }
    return wantedPlaces;
  }
}

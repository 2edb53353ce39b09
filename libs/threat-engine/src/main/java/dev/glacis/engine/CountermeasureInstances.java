package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Presence;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One instance per countermeasure and place, with the threats that it serves. */
final class CountermeasureInstances {

  /** One instance as it comes about; threats are numbers in the order of their fingerprints. */
  private static final class Served {

    private final PlacedCountermeasure first;
    private final Set<Presence> seen = EnumSet.noneOf(Presence.class);
    private int[] threats = new int[4];
    private int size;

    private Served(PlacedCountermeasure first) {
      this.first = first;
    }

    void add(PlacedCountermeasure placed, int threat) {
      seen.add(placed.shown().presence());
      if (size == threats.length) {
        threats = Arrays.copyOf(threats, 2 * size);
      }
      threats[size++] = threat;
    }

    /** A flow may override what its destination states, so threats can see it differently. */
    Presence presence() {
      if (seen.contains(Presence.ABSENT)) {
        return Presence.ABSENT;
      }
      return seen.contains(Presence.UNKNOWN) ? Presence.UNKNOWN : Presence.PRESENT;
    }

    int[] threats() {
      return Arrays.stream(threats, 0, size).sorted().distinct().toArray();
    }
  }

  private final String[] fingerprints;
  private final Map<String, Served> byId = new HashMap<>();

  /**
   * @param fingerprints of all threats, ascending
   */
  CountermeasureInstances(String[] fingerprints) {
    this.fingerprints = fingerprints;
  }

  /**
   * @param threat number of a threat in the order of fingerprints
   */
  void add(PlacedCountermeasure placed, int threat) {
    String id = placed.shown().instance();
    Served served = byId.get(id);
    if (served == null) {
      served = new Served(placed);
      byId.put(id, served);
    }
    served.add(placed, threat);
  }

  List<CountermeasureInstance> byId() {
    String[] ids = byId.keySet().toArray(String[]::new);
    Arrays.sort(ids);
    return Arrays.stream(ids).map(id -> instance(id, byId.get(id))).toList();
  }

  private CountermeasureInstance instance(String id, Served served) {
    return new CountermeasureInstance(
        id,
        served.first.definition().id(),
        served.first.definition().title(),
        served.first.place().ref(),
        served.presence(),
        served.first.shown().state(),
        Arrays.stream(served.threats()).mapToObj(threat -> fingerprints[threat]).toList());
  }
}

package dev.glacis.engine;

import dev.glacis.engine.logic.FactKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which threats depend on which unknown fact; threats are numbers. */
final class Dependents {

  /** Numbers of threats: single ones, and runs of those of one definition. */
  static final class Threats {

    private int[] single = new int[4];
    private int count;
    private final List<int[]> runs = new ArrayList<>(0);

    /** Adds a threat; one that was added just before is not added twice. */
    void add(int threat) {
      if (count == 0 || single[count - 1] != threat) {
        if (count == single.length) {
          single = Arrays.copyOf(single, 2 * count);
        }
        single[count++] = threat;
      }
    }

    void collect(BitSet into) {
      for (int i = 0; i < count; i++) {
        into.set(single[i]);
      }
      for (int[] run : runs) {
        into.set(run[0], run[1]);
      }
    }
  }

  private final Map<FactKey, Threats> byFact = new HashMap<>();

  void add(Collection<FactKey> facts, int threat) {
    for (FactKey fact : facts) {
      threats(fact).add(threat);
    }
  }

  /** All threats from one number up to, and without, another depend on each fact. */
  void addRun(Set<FactKey> facts, int begin, int end) {
    int[] run = {begin, end};
    for (FactKey fact : facts) {
      threats(fact).runs.add(run);
    }
  }

  private Threats threats(FactKey fact) {
    return byFact.computeIfAbsent(fact, key -> new Threats());
  }

  void collect(FactKey fact, BitSet into) {
    Threats threats = byFact.get(fact);
    if (threats != null) {
      threats.collect(into);
    }
  }

  void forEach(BiConsumer<FactKey, Threats> consumer) {
    byFact.forEach(consumer);
  }
}

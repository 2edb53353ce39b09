package dev.glacis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The threats that depend on one unknown fact, and what its answer would settle. */
final class OpenFact {

  private int[] single = new int[2];
  private int count;
  private List<int[]> runs = List.of();
  private int lastSettled = -1;
  private int settles;
  private int riskAtStake;

  /** A threat can depend on it; one that was named just before is not counted twice. */
  void depends(int threat) {
    if (count == 0 || single[count - 1] != threat) {
      if (count == single.length) {
        single = Arrays.copyOf(single, 2 * count);
      }
      single[count++] = threat;
    }
  }

  /**
   * All threats of a run can depend on it.
   *
   * @param run from one number up to, and without, another; the same object is not added twice
   */
  void dependTogether(int[] run) {
    if (runs.isEmpty()) {
      runs = new ArrayList<>(2);
    } else if (runs.getLast() == run) {
      return;
    }
    runs.add(run);
  }

  /** A threat assumes it, or could be mitigated by it; counted once when named in a row. */
  void ask(int threat, int currentRisk) {
    if (threat != lastSettled) {
      lastSettled = threat;
      settles++;
      riskAtStake += currentRisk;
    }
    depends(threat);
  }

  /** Whether it is worth a question. */
  boolean asked() {
    return settles > 0;
  }

  int settles() {
    return settles;
  }

  int riskAtStake() {
    return riskAtStake;
  }

  void collectThreats(BitSet into) {
    for (int i = 0; i < count; i++) {
      into.set(single[i]);
    }
    for (int[] run : runs) {
      into.set(run[0], run[1]);
    }
  }
}

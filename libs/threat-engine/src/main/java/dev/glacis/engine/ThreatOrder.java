package dev.glacis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Orders of rated threats, without comparing one with another. */
final class ThreatOrder {

  /** Scores go from 0 to 100. */
  private static final int RANKS = 101;

  private final RatedThreats rated;

  private ThreatOrder(RatedThreats rated) {
    this.rated = rated;
  }

  /**
   * Threats of one definition, which lie side by side.
   *
   * @param end the first one of another definition
   */
  record Run(int begin, int end) {

    int size() {
      return end - begin;
    }
  }

  /** The definitions that have threats, in the order of the packs. */
  static List<Run> runs(RatedThreats rated) {
    List<Run> runs = new ArrayList<>();
    for (int begin = 0; begin < rated.size(); ) {
      int end = begin + 1;
      while (end < rated.size() && rated.definition(end) == rated.definition(begin)) {
        end++;
      }
      runs.add(new Run(begin, end));
      begin = end;
    }
    return runs;
  }

  /** Reported ones first, then by current risk (highest first), definition and element. */
  static int[] ofReports(RatedThreats rated) {
    ThreatOrder order = new ThreatOrder(rated);
    int[] byElement = new int[rated.size()];
    for (Run run : runs(rated)) {
      order.byElement(run, byElement);
    }
    return order.byRank(byElement);
  }

  /** Matches of a definition come by certainty first. */
  private void byElement(Run run, int[] order) {
    long[] keys = new long[run.size()];
    for (int i = 0; i < keys.length; i++) {
      int threat = run.begin() + i;
      keys[i] = (long) rated.element(threat) << Integer.SIZE | threat;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      order[run.begin() + i] = (int) keys[i];
    }
  }

  /** Counting sort, so that the order within a rank stays. */
  private int[] byRank(int[] order) {
    int[] starts = new int[2 * RANKS + 1];
    for (int threat : order) {
      starts[rank(threat) + 1]++;
    }
    for (int rank = 0; rank < 2 * RANKS; rank++) {
      starts[rank + 1] += starts[rank];
    }
    int[] ranked = new int[order.length];
    for (int threat : order) {
      ranked[starts[rank(threat)]++] = threat;
    }
    return ranked;
  }

  private int rank(int threat) {
    return (rated.reported(threat) ? 0 : RANKS) + RANKS - 1 - rated.current(threat);
  }
}

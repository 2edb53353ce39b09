package dev.glacis.engine.columns;

import java.util.Arrays;

/**
 * Arrivals that nobody has looked at, by unknown facts at the start of the flow and at its end.
 * Searches use the same room one after the other.
 */
final class ArrivalLines {

  private final ArrivalLine[][] flows = new ArrivalLine[Levels.MANY + 1][Levels.MANY + 1];
  private final ArrivalLine[] sources = new ArrivalLine[Levels.MANY + 1];

  ArrivalLines() {
    for (int cost = 0; cost <= Levels.MANY; cost++) {
      sources[cost] = new ArrivalLine();
      for (int start = 0; start <= cost; start++) {
        flows[start][cost] = new ArrivalLine();
      }
    }
  }

  /** Sources with as many unknown facts. */
  ArrivalLine ofSources(int cost) {
    return sources[cost];
  }

  /**
   * Arrivals over flows.
   *
   * @param start unknown facts at the start of the flow
   * @param cost unknown facts at its end, not fewer
   */
  ArrivalLine of(int start, int cost) {
    return flows[start][cost];
  }

  /** The lines with as many unknown facts to which an arrival has come or can still come. */
  ArrivalLine[] arrivingWith(int cost) {
    ArrivalLine[] lines = new ArrivalLine[cost + 2];
    int count = 0;
    for (int start = 0; start <= cost; start++) {
      if (start == cost || !flows[start][cost].ended()) {
        lines[count++] = flows[start][cost];
      }
    }
    if (!sources[cost].ended()) {
      lines[count++] = sources[cost];
    }
    return Arrays.copyOf(lines, count);
  }

  void clear() {
    for (int cost = 0; cost <= Levels.MANY; cost++) {
      sources[cost].clear();
      for (int start = 0; start <= cost; start++) {
        flows[start][cost].clear();
      }
    }
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.TrustOrder;
import java.util.Arrays;

/**
 * How sources arrive at components along flows: at each component the best arrivals of two
 * different sources, so that a component never counts as its own source. Arrivals are best that use
 * up fewest unknown facts, then those of the least trusted source, then the nearest. All arrivals
 * are found in that order, so each is looked at once; linear time.
 */
final class SourceArrivals {

  static final int NONE = -1;

  private static final int KEPT = 2;

  private final PassableFlows flows;

  /** By place; each component has two, the better arrival first. */
  private final int[] sources;

  private final int[] before;
  private final byte[] costs;

  private SourceArrivals(PassableFlows flows) {
    int places = flows.components() * KEPT;
    this.flows = flows;
    this.sources = new int[places];
    this.before = new int[places];
    this.costs = new byte[places];
    Arrays.fill(sources, NONE);
  }

  /**
   * @param starts sources, least trusted first
   * @param waiting room for arrivals that nobody has looked at; empty before and after
   */
  static SourceArrivals of(
      TrustOrder trust, int[] starts, Levels costs, PassableFlows flows, ArrivalLines waiting) {
    SourceArrivals arrivals = new SourceArrivals(flows);
    for (int start : starts) {
      long rank = (long) trust.rating(start) << Integer.SIZE;
      waiting.ofSources(costs.cost(start)).add(rank, start, NONE);
    }
    for (int cost = 0; cost <= Levels.MANY; cost++) {
      arrivals.spread(cost, waiting);
    }
    waiting.clear();
    return arrivals;
  }

  private void spread(int cost, ArrivalLines waiting) {
    ArrivalLine[] lines = waiting.arrivingWith(cost);
    for (ArrivalLine line = first(lines); line != null; line = first(lines)) {
      int from = line.from();
      int component = line.component();
      int source = from == NONE ? component : sources[from];
      if (open(component, source)) {
        int place = sources[component * KEPT] == NONE ? component * KEPT : component * KEPT + 1;
        sources[place] = source;
        before[place] = from;
        costs[place] = (byte) cost;
        goOn(place, cost, line.rank() + 1, waiting);
      }
      line.next();
    }
  }

  /** The line whose head comes next; null when all ended. */
  private static ArrivalLine first(ArrivalLine[] lines) {
    ArrivalLine first = null;
    long best = Long.MAX_VALUE;
    for (ArrivalLine line : lines) {
      if (!line.ended() && line.rank() < best) {
        first = line;
        best = line.rank();
      }
    }
    return first;
  }

  private void goOn(int place, int cost, long rank, ArrivalLines waiting) {
    int component = place / KEPT;
    int end = flows.end(component);
    for (int at = flows.begin(component); at < end; at++) {
      int head = flows.head(at);
      if (open(head, sources[place])) {
        waiting.of(cost, Math.min(Levels.MANY, cost + flows.cost(at))).add(rank, head, place);
      }
    }
  }

  /** Whether an arrival of a source would be one of the best two of different sources. */
  private boolean open(int component, int source) {
    int place = component * KEPT;
    return sources[place] != source && sources[place + 1] == NONE;
  }

  /** Place of the best arrival of another component; {@link #NONE} when there is none. */
  int best(int component) {
    int place = component * KEPT;
    if (sources[place] == component) {
      place++;
    }
    return sources[place] == NONE ? NONE : place;
  }

  /** The component at which a place is. */
  static int component(int place) {
    return place / KEPT;
  }

  /** Unknown facts that it takes to arrive, at most {@link Levels#MANY}. */
  int cost(int place) {
    return costs[place];
  }

  /** The place before it on the way; {@link #NONE} at the source. */
  int before(int place) {
    return before[place];
  }
}

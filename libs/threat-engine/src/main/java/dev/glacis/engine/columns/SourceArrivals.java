package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ModelGraph;
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

  /**
   * Arrivals that nobody has looked at, by unknown facts at the start of the flow, sources last,
   * and at its end.
   */
  private final ArrivalLine[][] lines;

  private SourceArrivals(ModelGraph graph, PassableFlows flows) {
    int places = graph.components().size() * KEPT;
    this.flows = flows;
    this.sources = new int[places];
    this.before = new int[places];
    this.costs = new byte[places];
    this.lines = new ArrivalLine[Levels.MANY + 2][Levels.MANY + 1];
    Arrays.fill(sources, NONE);
    for (ArrivalLine[] row : lines) {
      Arrays.setAll(row, cost -> new ArrivalLine());
    }
  }

  /**
   * @param starts sources, least trusted first
   */
  static SourceArrivals of(ModelGraph graph, int[] starts, Levels costs, PassableFlows flows) {
    SourceArrivals arrivals = new SourceArrivals(graph, flows);
    for (int start : starts) {
      arrivals.lines[Levels.MANY + 1][costs.cost(start)].add(
          rating(graph, start) << Integer.SIZE, start, NONE);
    }
    for (int cost = 0; cost <= Levels.MANY; cost++) {
      arrivals.spread(cost);
    }
    return arrivals;
  }

  /** Trust of a source; that of unrated ones is above all others. */
  static long rating(ModelGraph graph, int component) {
    Integer rating = graph.ratingOf(component);
    return rating == null ? Integer.MAX_VALUE : rating;
  }

  private void spread(int cost) {
    for (ArrivalLine line = first(cost); line != null; line = first(cost)) {
      int from = line.from();
      int component = line.component();
      int source = from == NONE ? component : sources[from];
      if (open(component, source)) {
        int place = sources[component * KEPT] == NONE ? component * KEPT : component * KEPT + 1;
        sources[place] = source;
        before[place] = from;
        costs[place] = (byte) cost;
        goOn(place, cost, line.rank() + 1);
      }
      line.next();
    }
  }

  /** The line whose head comes next among those with as many unknown facts; null when all ended. */
  private ArrivalLine first(int cost) {
    ArrivalLine first = null;
    for (ArrivalLine[] row : lines) {
      ArrivalLine line = row[cost];
      if (!line.ended() && (first == null || line.rank() < first.rank())) {
        first = line;
      }
    }
    return first;
  }

  private void goOn(int place, int cost, long rank) {
    int component = place / KEPT;
    int end = flows.end(component);
    for (int at = flows.begin(component); at < end; at++) {
      int head = flows.head(at);
      if (open(head, sources[place])) {
        lines[cost][Math.min(Levels.MANY, cost + flows.cost(at))].add(rank, head, place);
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

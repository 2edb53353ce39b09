package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which targets a source reaches along flows. Sources are spread once, least trusted first; a state
 * is a component and the number of unknown facts used up on the way to it, and keeps its first two
 * arrivals of different sources, so that a component never counts as its own source. Linear time.
 */
public final class ReachSearch {

  private static final int STATES = Levels.MANY + 1;
  private static final int KEPT = 2;
  private static final int NONE = -1;

  /** An arrival is its source, the place before it and the flow between, side by side. */
  private static final int ARRIVAL = 4;

  private static final int BEFORE = 1;
  private static final int OVER = 2;

  private final ModelGraph graph;
  private final Levels sources;
  private final Levels targets;
  private final byte[] flowCosts;
  private final int[] arrivals;
  private final int[] queue;
  private final int[] starts;
  private int queued;
  private SourceCounts counts;

  ReachSearch(ModelGraph graph, Levels sources, Levels targets, Levels passable) {
    this.graph = graph;
    this.sources = sources;
    this.targets = targets;
    int flows = graph.flows().size();
    this.flowCosts = passable == null ? new byte[flows] : passable.costs(flows);
    int places = graph.components().size() * STATES * KEPT;
    this.arrivals = new int[places * ARRIVAL];
    Arrays.fill(arrivals, NONE);
    this.queue = new int[places];
    this.starts = starts();
    spread();
  }

  private void spread() {
    for (int i = 0; i < starts.length; ) {
      long rating = rating(starts[i]);
      int begun = queued;
      for (; i < starts.length && rating(starts[i]) == rating; i++) {
        arrive(starts[i], sources.cost(starts[i]), starts[i], NONE, NONE);
      }
      for (int next = begun; next < queued; next++) {
        goOn(queue[next]);
      }
    }
  }

  private void goOn(int place) {
    int state = place / KEPT;
    int component = state / STATES;
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
      int flow = outgoing.member(at);
      int cost = flowCosts[flow];
      if (cost != Levels.NEVER) {
        int reached = graph.ends().other(flow, component);
        int used = Math.min(Levels.MANY, state % STATES + cost);
        arrive(reached, used, source(place), place, flow);
      }
    }
  }

  private void arrive(int component, int used, int source, int from, int flow) {
    int first = (component * STATES + used) * KEPT;
    int place = source(first) == NONE ? first : first + 1;
    if (source(place) == NONE && (place == first || source(first) != source)) {
      arrivals[place * ARRIVAL] = source;
      arrivals[place * ARRIVAL + BEFORE] = from;
      arrivals[place * ARRIVAL + OVER] = flow;
      queue[queued++] = place;
    }
  }

  /** Sources, least trusted first, unrated ones last. */
  private int[] starts() {
    long[] keys = new long[Bits.count(sources.any())];
    int count = 0;
    for (int i = Bits.next(sources.any(), 0); i >= 0; i = Bits.next(sources.any(), i + 1)) {
      keys[count++] = rating(i) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private long rating(int component) {
    Integer rating = graph.ratingOf(component);
    return rating == null ? Integer.MAX_VALUE : rating;
  }

  /** Where a source reaches a target. */
  Levels levels() {
    byte[] costs = new byte[graph.components().size()];
    Arrays.fill(costs, (byte) Levels.NEVER);
    for (int i = Bits.next(targets.any(), 0); i >= 0; i = Bits.next(targets.any(), i + 1)) {
      int place = best(i);
      if (place != NONE) {
        costs[i] = (byte) Math.min(Levels.MANY, place / KEPT % STATES + targets.cost(i));
      }
    }
    return Levels.of(costs);
  }

  /** Best arrival of another component: fewest unknown facts, least trusted, nearest, smallest. */
  private int best(int target) {
    for (int used = 0; used < STATES; used++) {
      int first = (target * STATES + used) * KEPT;
      for (int place = first; place < first + KEPT && source(place) != NONE; place++) {
        if (source(place) != target) {
          return place;
        }
      }
    }
    return NONE;
  }

  /** Components and flows from the best source to a target that was found. */
  public List<GraphNode> path(int target) {
    Deque<GraphNode> path = new ArrayDeque<>();
    int place = best(target);
    path.push(graph.components().get(target));
    while (arrivals[place * ARRIVAL + BEFORE] != NONE) {
      path.push(graph.flows().get(arrivals[place * ARRIVAL + OVER]));
      place = arrivals[place * ARRIVAL + BEFORE];
      path.push(graph.components().get(place / KEPT / STATES));
    }
    return List.copyOf(path);
  }

  /** How many sources reach a target, the best one included. */
  public int sourceCount(int target) {
    return reachingSources().count(target);
  }

  /**
   * The first sources that reach a target, least trusted first; at most {@value
   * SourceCounts#LISTED}.
   */
  public List<ComponentNode> firstSources(int target) {
    return reachingSources().first(target);
  }

  private SourceCounts reachingSources() {
    if (counts == null) {
      counts = SourceCounts.of(graph, starts, flowCosts);
    }
    return counts;
  }

  private int source(int place) {
    return arrivals[place * ARRIVAL];
  }
}

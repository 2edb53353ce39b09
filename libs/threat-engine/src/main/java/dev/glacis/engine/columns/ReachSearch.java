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

  private final ModelGraph graph;
  private final Levels sources;
  private final Levels targets;
  private final byte[] flowCosts;
  private final Adjacency outgoing;
  private final int[] heads;
  private final byte[] costs;
  private final int[] sourceAt;
  private final int[] before;
  private final int[] over;
  private final int[] queue;
  private final int[] starts;
  private int queued;
  private SourceCounts counts;

  /**
   * @param heads where each pair of a component and a flow that leaves it leads
   * @param passable null when every flow is
   */
  ReachSearch(ModelGraph graph, int[] heads, Levels sources, Levels targets, Levels passable) {
    this.graph = graph;
    this.outgoing = graph.relation(ListRelation.OUTGOING);
    this.heads = heads;
    this.sources = sources;
    this.targets = targets;
    int flows = graph.flows().size();
    this.flowCosts = passable == null ? new byte[flows] : passable.costs(flows);
    this.costs = new byte[heads.length];
    for (int at = 0; at < costs.length; at++) {
      costs[at] = flowCosts[outgoing.member(at)];
    }
    int places = graph.components().size() * STATES * KEPT;
    this.sourceAt = new int[places];
    Arrays.fill(sourceAt, NONE);
    this.before = new int[places];
    this.over = new int[places];
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
    int used = state % STATES;
    int source = sourceAt[place];
    int end = outgoing.end(component);
    for (int at = outgoing.begin(component); at < end; at++) {
      int cost = costs[at];
      if (cost != Levels.NEVER) {
        arrive(heads[at], Math.min(Levels.MANY, used + cost), source, place, at);
      }
    }
  }

  private void arrive(int component, int used, int source, int from, int at) {
    int first = (component * STATES + used) * KEPT;
    int place = sourceAt[first] == NONE ? first : first + 1;
    if (sourceAt[place] == NONE && (place == first || sourceAt[first] != source)) {
      sourceAt[place] = source;
      before[place] = from;
      over[place] = at;
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
      for (int place = first; place < first + KEPT && sourceAt[place] != NONE; place++) {
        if (sourceAt[place] != target) {
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
    while (before[place] != NONE) {
      path.push(graph.flows().get(outgoing.member(over[place])));
      place = before[place];
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
}

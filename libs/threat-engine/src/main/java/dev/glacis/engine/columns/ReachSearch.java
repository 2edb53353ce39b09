package dev.glacis.engine.columns;

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
  private final PassableFlows flows;

  /**
   * Source in the upper half, place before it in the lower, each plus one; 0 when there is none.
   */
  private final long[] arrivals;

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
    this.sources = sources;
    this.targets = targets;
    int flowCount = graph.flows().size();
    this.flowCosts = passable == null ? new byte[flowCount] : passable.costs(flowCount);
    this.flows = new PassableFlows(graph.relation(ListRelation.OUTGOING), heads, flowCosts);
    this.arrivals = new long[graph.components().size() * STATES * KEPT];
    this.queue = new int[arrivals.length];
    this.starts = starts();
    spread();
  }

  private void spread() {
    for (int i = 0; i < starts.length; ) {
      long rating = rating(starts[i]);
      int begun = queued;
      for (; i < starts.length && rating(starts[i]) == rating; i++) {
        arrive(starts[i], sources.cost(starts[i]), starts[i], NONE);
      }
      for (int next = begun; next < queued; next++) {
        goOn(queue[next]);
      }
    }
  }

  private void goOn(int place) {
    int component = component(place);
    int used = used(place);
    int source = source(place);
    int end = flows.end(component);
    for (int at = flows.begin(component); at < end; at++) {
      arrive(flows.head(at), Math.min(Levels.MANY, used + flows.cost(at)), source, place);
    }
  }

  /**
   * Nobody asks for a way that takes more facts than one of the same source that came before, or
   * than those of two others.
   */
  private void arrive(int component, int used, int source, int from) {
    int begin = component * STATES * KEPT;
    int first = begin + used * KEPT;
    for (int fewer = begin; fewer < first; fewer += KEPT) {
      if (arrivals[fewer + 1] != 0 || source(fewer) == source) {
        return;
      }
    }
    int place = arrivals[first] == 0 ? first : first + 1;
    if (arrivals[place] == 0 && (place == first || source(first) != source)) {
      arrivals[place] = source + 1L << Integer.SIZE | from + 1;
      queue[queued++] = place;
    }
  }

  private static int component(int place) {
    return place / (STATES * KEPT);
  }

  private static int used(int place) {
    return place / KEPT % STATES;
  }

  private int source(int place) {
    return (int) (arrivals[place] >> Integer.SIZE) - 1;
  }

  private int before(int place) {
    return (int) arrivals[place] - 1;
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
        costs[i] = (byte) Math.min(Levels.MANY, used(place) + targets.cost(i));
      }
    }
    return Levels.of(costs);
  }

  /** Best arrival of another component: fewest unknown facts, least trusted, nearest, smallest. */
  private int best(int target) {
    for (int used = 0; used < STATES; used++) {
      int first = (target * STATES + used) * KEPT;
      for (int place = first; place < first + KEPT && arrivals[place] != 0; place++) {
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
    while (before(place) != NONE) {
      path.push(graph.flows().get(flowTo(place)));
      place = before(place);
      path.push(graph.components().get(component(place)));
    }
    return List.copyOf(path);
  }

  /** The flow of an arrival: the first one that leads there with as many unknown facts. */
  private int flowTo(int place) {
    int from = before(place);
    int at = flows.begin(component(from));
    while (flows.head(at) != component(place)
        || Math.min(Levels.MANY, used(from) + flows.cost(at)) != used(place)) {
      at++;
    }
    return flows.flow(at);
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

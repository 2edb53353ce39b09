package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which targets a source reaches along flows, and on which way. All sources are followed at once
 * when a way is asked for, or when going back from the targets takes longer. One thread uses it at
 * a time.
 */
public final class ReachSearch {

  private final ModelGraph graph;
  private final Levels sources;
  private final Levels targets;
  private final Levels passable;
  private final Supplier<PassableFlows> following;
  private final ArrivalLines waiting;
  private PassableFlows flows;
  private int[] starts;
  private SourceArrivals arrivals;
  private SourceCounts counts;

  /**
   * @param passable flows that content can take; null when it can take every one
   * @param following the same, side by side
   * @param waiting room for the search, empty before and after
   */
  ReachSearch(
      ModelGraph graph,
      Levels sources,
      Levels targets,
      Levels passable,
      Supplier<PassableFlows> following,
      ArrivalLines waiting) {
    this.graph = graph;
    this.sources = sources;
    this.targets = targets;
    this.passable = passable;
    this.following = following;
    this.waiting = waiting;
  }

  /** Where a source reaches a target. */
  Levels levels() {
    Levels goingBack = new SourcesBefore(graph, sources, passable).of(targets);
    return goingBack == null ? following() : goingBack;
  }

  /** The same by following all sources. */
  Levels following() {
    follow();
    byte[] costs = new byte[graph.components().size()];
    Arrays.fill(costs, (byte) Levels.NEVER);
    for (int i = Bits.next(targets.any(), 0); i >= 0; i = Bits.next(targets.any(), i + 1)) {
      int place = arrivals.best(i);
      if (place != SourceArrivals.NONE) {
        costs[i] = (byte) Math.min(Levels.MANY, arrivals.cost(place) + targets.cost(i));
      }
    }
    return Levels.of(costs);
  }

  private void follow() {
    if (arrivals == null) {
      flows = following.get();
      starts = graph.trust().among(sources.any());
      arrivals = SourceArrivals.of(graph.trust(), starts, sources, flows, waiting);
    }
  }

  /** Components and flows from the best source to a target that was found. */
  public List<GraphNode> path(int target) {
    follow();
    Deque<GraphNode> path = new ArrayDeque<>();
    int place = arrivals.best(target);
    path.push(graph.components().get(target));
    while (arrivals.before(place) != SourceArrivals.NONE) {
      path.push(graph.flows().get(flowTo(place)));
      place = arrivals.before(place);
      path.push(graph.components().get(SourceArrivals.component(place)));
    }
    return List.copyOf(path);
  }

  /** The flow of an arrival: the first one that leads there with as many unknown facts. */
  private int flowTo(int place) {
    int from = arrivals.before(place);
    int at = flows.begin(SourceArrivals.component(from));
    while (flows.head(at) != SourceArrivals.component(place)
        || Math.min(Levels.MANY, arrivals.cost(from) + flows.cost(at)) != arrivals.cost(place)) {
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
      follow();
      counts = SourceCounts.of(graph, starts, flows.costs());
    }
    return counts;
  }
}

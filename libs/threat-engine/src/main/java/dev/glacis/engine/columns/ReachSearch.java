package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Which targets a source reaches along flows, and on which way. All sources are followed at once
 * when a way is asked for, among the components on ways to few targets where that is enough, or
 * when going back from the targets takes longer. One thread uses it at a time.
 */
public final class ReachSearch {

  private final ModelGraph graph;
  private final Levels sources;
  private final Levels targets;
  private final Levels passable;
  private final Function<long[], PassableFlows> flowsAmong;
  private final ArrivalLines waiting;
  private int[] starts;
  private SourceWays all;
  private SourceCounts counts;

  /**
   * @param passable flows that content can take; null when it can take every one
   * @param flowsAmong the same from some components to some others of them, side by side; among all
   *     when given null
   * @param waiting room for the search, empty before and after
   */
  ReachSearch(
      ModelGraph graph,
      Levels sources,
      Levels targets,
      Levels passable,
      Function<long[], PassableFlows> flowsAmong,
      ArrivalLines waiting) {
    this.graph = graph;
    this.sources = sources;
    this.targets = targets;
    this.passable = passable;
    this.flowsAmong = flowsAmong;
    this.waiting = waiting;
  }

  /** What a source and its way take to reach each target, without what the target takes itself. */
  Levels arriving() {
    Levels goingBack = new SourcesBefore(graph, sources, passable).of(targets);
    return goingBack == null ? following() : goingBack;
  }

  /** The same by following all sources. */
  Levels following() {
    byte[] costs = new byte[graph.components().size()];
    Arrays.fill(costs, (byte) Levels.NEVER);
    for (int i = Bits.next(targets.any(), 0); i >= 0; i = Bits.next(targets.any(), i + 1)) {
      costs[i] = (byte) all().cost(i);
    }
    return Levels.of(costs);
  }

  /**
   * The ways to some targets alone, the same as among all.
   *
   * @param some what it takes to arrive there is counted
   * @param arriving what it takes to arrive
   */
  SourceWays ways(long[] some, Levels arriving) {
    long[] before = all != null ? null : new WaysBack(graph, passable).to(some, arriving);
    if (before == null) {
      return all();
    }
    return new SourceWays(
        graph,
        graph.trust().among(Bits.and(before, sources.any())),
        sources,
        flowsAmong.apply(before),
        waiting);
  }

  private SourceWays all() {
    if (all == null) {
      all = new SourceWays(graph, starts(), sources, flowsAmong.apply(null), waiting);
    }
    return all;
  }

  private int[] starts() {
    if (starts == null) {
      starts = graph.trust().among(sources.any());
    }
    return starts;
  }

  /** Components and flows from the best source to a target that was found. */
  public List<GraphNode> path(int target) {
    return all().path(target);
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
      int count = graph.flows().size();
      byte[] costs = passable == null ? new byte[count] : passable.costs(count);
      counts = SourceCounts.of(graph, starts(), costs);
    }
    return counts;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The best ways from sources to components along some flows. */
final class SourceWays {

  private final ModelGraph graph;
  private final PassableFlows flows;
  private final SourceArrivals arrivals;

  /**
   * Follows all sources.
   *
   * @param starts sources, least trusted first
   * @param waiting room for the search, empty before and after
   */
  SourceWays(
      ModelGraph graph, int[] starts, Levels sources, PassableFlows flows, ArrivalLines waiting) {
    this.graph = graph;
    this.flows = flows;
    this.arrivals = SourceArrivals.of(graph.trust(), starts, sources, flows, waiting);
  }

  /** Unknown facts on the best way to a target; {@link Levels#NEVER} when there is none. */
  int cost(int target) {
    int place = arrivals.best(target);
    return place == SourceArrivals.NONE ? Levels.NEVER : arrivals.cost(place);
  }

  /** Components and flows from the best source to a target that has one. */
  List<GraphNode> path(int target) {
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
}

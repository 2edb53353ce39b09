package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;

/** The flows that content can take from each component, side by side in memory. Immutable. */
final class PassableFlows {

  private static final int COST_BITS = 2;

  private final int[] starts;
  private final int[] edges;
  private final int[] flows;
  private final byte[] costs;

  /**
   * @param heads where each pair of a component and a flow that leaves it leads
   * @param passable null when every flow is
   */
  PassableFlows(ModelGraph graph, int[] heads, Levels passable) {
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    int flowCount = graph.flows().size();
    this.costs = passable == null ? new byte[flowCount] : passable.costs(flowCount);
    this.starts = new int[outgoing.owners() + 1];
    this.edges = new int[heads.length];
    this.flows = new int[heads.length];
    int count = 0;
    for (int component = 0; component < outgoing.owners(); component++) {
      int end = outgoing.end(component);
      for (int at = outgoing.begin(component); at < end; at++) {
        int flow = outgoing.member(at);
        if (costs[flow] != Levels.NEVER) {
          edges[count] = heads[at] << COST_BITS | costs[flow];
          flows[count++] = flow;
        }
      }
      starts[component + 1] = count;
    }
  }

  /** Unknown facts that it takes to pass each flow, {@link Levels#NEVER} where nothing passes. */
  byte[] costs() {
    return costs;
  }

  /** How many components there are. */
  int components() {
    return starts.length - 1;
  }

  int begin(int component) {
    return starts[component];
  }

  int end(int component) {
    return starts[component + 1];
  }

  /** The component to which the flow at a position leads. */
  int head(int position) {
    return edges[position] >> COST_BITS;
  }

  /** Unknown facts that it takes to pass it, at most {@link Levels#MANY}. */
  int cost(int position) {
    return edges[position] & Levels.MANY;
  }

  int flow(int position) {
    return flows[position];
  }
}

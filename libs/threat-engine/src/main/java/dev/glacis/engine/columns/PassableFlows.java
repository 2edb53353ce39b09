package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;

/** The flows that content can take from each component, side by side in memory. Immutable. */
final class PassableFlows {

  private static final int COST_BITS = 2;

  private final int[] starts;
  private final int[] edges;
  private final int[] flows;

  /**
   * @param heads where each pair of a component and a flow that leaves it leads
   * @param flowCosts unknown facts that it takes to pass each flow
   */
  PassableFlows(Adjacency outgoing, int[] heads, byte[] flowCosts) {
    this.starts = new int[outgoing.owners() + 1];
    this.edges = new int[heads.length];
    this.flows = new int[heads.length];
    int passable = 0;
    for (int component = 0; component < outgoing.owners(); component++) {
      int end = outgoing.end(component);
      for (int at = outgoing.begin(component); at < end; at++) {
        int flow = outgoing.member(at);
        if (flowCosts[flow] != Levels.NEVER) {
          edges[passable] = heads[at] << COST_BITS | flowCosts[flow];
          flows[passable++] = flow;
        }
      }
      starts[component + 1] = passable;
    }
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

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowSteps;
import dev.glacis.engine.graph.ModelGraph;

/** The flows that content can take from each component, side by side in memory. Immutable. */
final class PassableFlows {

  private static final int COST_BITS = 2;

  private final int[] starts;
  private final int[] edges;
  private final int[] flows;

  /**
   * @param passable null when every flow is
   * @param among components to which flows are to lead, and from which; all of them when null
   */
  PassableFlows(ModelGraph graph, Levels passable, long[] among) {
    FlowSteps outgoing = graph.outgoing();
    int most = among == null ? outgoing.count() : pairs(outgoing, among);
    this.starts = new int[outgoing.components() + 1];
    this.edges = new int[most];
    this.flows = new int[most];
    int count = 0;
    for (int component = 0; component < outgoing.components(); component++) {
      if (among == null || Bits.has(among, component)) {
        int end = outgoing.end(component);
        for (int at = outgoing.begin(component); at < end; at++) {
          int flow = outgoing.flow(at);
          int head = outgoing.other(at);
          int cost = passable == null ? 0 : passable.cost(flow);
          if (cost != Levels.NEVER && (among == null || Bits.has(among, head))) {
            edges[count] = head << COST_BITS | cost;
            flows[count++] = flow;
          }
        }
      }
      starts[component + 1] = count;
    }
  }

  private static int pairs(FlowSteps outgoing, long[] among) {
    int pairs = 0;
    for (int i = Bits.next(among, 0); i >= 0; i = Bits.next(among, i + 1)) {
      pairs += outgoing.count(i);
    }
    return pairs;
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

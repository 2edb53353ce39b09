package dev.glacis.engine.graph;

/**
 * The steps over flows that lead away from each component, or to it: the flow and the component at
 * its other end, side by side in memory. Those of a component lie at the positions {@code begin} to
 * {@code end - 1}, by ascending flow; a flow in both directions is a step each way. Immutable.
 */
public final class FlowSteps {

  private final Adjacency flows;
  private final int[] others;

  FlowSteps(Adjacency flows, FlowEnds ends) {
    this.flows = flows;
    this.others = new int[flows.pairs()];
    for (int component = 0; component < flows.owners(); component++) {
      int end = flows.end(component);
      for (int at = flows.begin(component); at < end; at++) {
        others[at] = ends.other(flows.member(at), component);
      }
    }
  }

  /** The flows alone. */
  Adjacency flows() {
    return flows;
  }

  /** How many steps there are in all. */
  public int count() {
    return others.length;
  }

  /** How many steps a component has. */
  public int count(int component) {
    return flows.count(component);
  }

  /** How many components there are. */
  public int components() {
    return flows.owners();
  }

  public int begin(int component) {
    return flows.begin(component);
  }

  public int end(int component) {
    return flows.end(component);
  }

  /** Index of the flow of a step. */
  public int flow(int position) {
    return flows.member(position);
  }

  /** Index of the component at the other end. */
  public int other(int position) {
    return others[position];
  }
}

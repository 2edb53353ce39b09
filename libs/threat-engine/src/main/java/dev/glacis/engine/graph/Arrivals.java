package dev.glacis.engine.graph;

/**
 * How far something spreads that no guard stops. Filled while it spreads, then only read.
 *
 * @param components where it is
 * @param flows that it comes into, whether or not a guard on the flow then stops it
 * @param sending components that it leaves
 * @param begunAt components where it is without having come there over a flow
 * @param begunIn flows that it comes into without any component that could have stopped it
 */
record Arrivals(long[] components, long[] flows, long[] sending, long[] begunAt, long[] begunIn) {

  static Arrivals none(ModelGraph graph) {
    int components = graph.components().size();
    int flows = graph.flows().size();
    return new Arrivals(
        Bits.none(components),
        Bits.none(flows),
        Bits.none(components),
        Bits.none(components),
        Bits.none(flows));
  }
}

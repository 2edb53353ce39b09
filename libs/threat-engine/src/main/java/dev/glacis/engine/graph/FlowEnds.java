package dev.glacis.engine.graph;

/** The two ends of every flow, by index. Immutable. */
public final class FlowEnds {

  private final int[] sources;
  private final int[] destinations;
  private final long[] bidirectional;

  FlowEnds(int[] sources, int[] destinations, long[] bidirectional) {
    this.sources = sources;
    this.destinations = destinations;
    this.bidirectional = bidirectional;
  }

  public int source(int flow) {
    return sources[flow];
  }

  public int destination(int flow) {
    return destinations[flow];
  }

  /** One end of every flow; callers never change it. */
  public int[] all(boolean source) {
    return source ? sources : destinations;
  }

  /** Where content arrives that leaves {@code end}. */
  int other(int flow, int end) {
    return end == sources[flow] ? destinations[flow] : sources[flow];
  }

  public boolean bidirectional(int flow) {
    return Bits.has(bidirectional, flow);
  }

  int size() {
    return sources.length;
  }

  /** Flows that bring content to each component, and from where. */
  FlowSteps incoming(int components) {
    return new FlowSteps(adjacency(components, destinations, sources), this);
  }

  /** Flows that take content away from each component, and where to. */
  FlowSteps outgoing(int components) {
    return new FlowSteps(adjacency(components, sources, destinations), this);
  }

  private Adjacency adjacency(int components, int[] always, int[] ifBidirectional) {
    int most = sources.length + Bits.count(bidirectional);
    int[] owners = new int[most];
    int[] members = new int[most];
    int pairs = 0;
    for (int flow = 0; flow < sources.length; flow++) {
      owners[pairs] = always[flow];
      members[pairs++] = flow;
      if (bidirectional(flow) && sources[flow] != destinations[flow]) {
        owners[pairs] = ifBidirectional[flow];
        members[pairs++] = flow;
      }
    }
    return Adjacency.of(components, owners, members, pairs);
  }
}

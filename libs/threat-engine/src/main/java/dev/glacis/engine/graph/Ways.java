package dev.glacis.engine.graph;

/**
 * The ways along which one thing spreads: over which flows each component hands it on, and where it
 * begins. Components are numbered within the ways. Immutable.
 */
final class Ways {

  private final int[] components;
  private final int[] starts;
  private final int[] flows;
  private final int[] targets;
  private final int[] entered;
  private final int[] begun;
  private final int[] following;
  private final int[] meeting;

  private Ways(Builder built) {
    this.components = built.components;
    this.starts = new int[components.length + 1];
    IntList edges = built.edges;
    for (int i = 0; i < edges.size(); i += 3) {
      starts[edges.get(i) + 1]++;
    }
    for (int i = 0; i < components.length; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    this.flows = new int[edges.size() / 3];
    this.targets = new int[flows.length];
    for (int i = 0; i < edges.size(); i += 3) {
      int place = next[edges.get(i)]++;
      flows[place] = edges.get(i + 1);
      targets[place] = edges.get(i + 2);
    }
    this.entered = built.entered.toArray();
    this.begun = built.begun.toArray();
    this.following = built.following.toArray();
    this.meeting = built.meeting.toArray();
  }

  /** Collects the ways of one thing. */
  static final class Builder {

    private final int[] components;
    private final IntList edges;
    private final IntList entered = new IntList();
    private final IntList begun = new IntList();
    private final IntList following = new IntList();
    private final IntList meeting = new IntList();

    /**
     * @param components graph's number of each component, by its number within the ways
     * @param flows over about how many flows something is handed on
     */
    Builder(int[] components, int flows) {
      this.components = components;
      this.edges = new IntList(3 * flows);
    }

    /** A component hands on over a flow what it has. */
    void handsOn(int from, int flow, int target) {
      edges.add(from);
      edges.add(flow);
      edges.add(target);
    }

    /** It is at a component without having come over a flow. */
    void isAt(int component) {
      entered.add(component);
    }

    /** It begins in a flow, so that no component before can stop it. */
    void beginsIn(int flow, int target) {
      begun.add(flow);
      begun.add(target);
    }

    /** It is in a flow wherever what could begin elsewhere leaves the source. */
    void follows(int from, int flow, int target) {
      following.add(from);
      following.add(flow);
      following.add(target);
    }

    /** It is at a component wherever what could begin elsewhere arrives there. */
    void meets(int component) {
      meeting.add(component);
    }

    Ways build() {
      return new Ways(this);
    }
  }

  /**
   * Spreads past guards.
   *
   * @param open how far the same spreads from where it could begin, which is where some ways go on
   *     from; null when these ways must be taken to begin where they are met
   * @param into gains what is reached
   */
  void spread(Guards guards, Arrivals open, Arrivals into) {
    Run run = new Run(guards, into);
    for (int node : entered) {
      run.enter(node);
    }
    for (int i = 0; i < begun.length; i += 2) {
      Bits.add(into.begunIn(), begun[i]);
      run.carry(begun[i], begun[i + 1]);
    }
    if (open == null) {
      beginWhereMet(run, into);
    } else {
      goOn(run, open);
    }
    run.toTheEnd();
  }

  private void beginWhereMet(Run run, Arrivals into) {
    for (int i = 0; i < following.length; i += 3) {
      Bits.add(into.begunIn(), following[i + 1]);
      run.carry(following[i + 1], following[i + 2]);
    }
    for (int node : meeting) {
      run.enter(node);
    }
  }

  private void goOn(Run run, Arrivals open) {
    for (int i = 0; i < following.length; i += 3) {
      if (Bits.has(open.sending(), components[following[i]])) {
        run.carry(following[i + 1], following[i + 2]);
      }
    }
    for (int node : meeting) {
      if (Bits.has(open.components(), components[node])) {
        run.arrive(node);
      }
    }
  }

  /** The components, by their numbers here, that it comes to when nothing stops it. */
  boolean[] reached() {
    boolean[] reached = new boolean[components.length];
    int[] queue = new int[components.length];
    int queued = 0;
    for (int node : entered) {
      if (!reached[node]) {
        reached[node] = true;
        queue[queued++] = node;
      }
    }
    for (int next = 0; next < queued; next++) {
      for (int at = starts[queue[next]]; at < starts[queue[next] + 1]; at++) {
        if (!reached[targets[at]]) {
          reached[targets[at]] = true;
          queue[queued++] = targets[at];
        }
      }
    }
    return reached;
  }

  /**
   * Finds the guard nearest before each component.
   *
   * @param sending components that hand the thing on when nothing stops it
   */
  void nearest(Guards guards, long[] sending, NearestGuards into) {
    NearestGuards own = into.empty(components.length);
    int[] queue = new int[components.length];
    int queued = 0;
    for (int from = 0; from < components.length; from++) {
      for (int at = starts[from]; at < starts[from + 1]; at++) {
        if (Bits.has(guards.flows(), flows[at])
            && Bits.has(sending, components[from])
            && own.offer(targets[at], own.codeOfFlow(flows[at]), 1)) {
          queue[queued++] = targets[at];
        }
      }
    }
    queued = begunGuards(guards, own, queue, queued);
    for (int from = 0; from < components.length; from++) {
      if (Bits.has(guards.components(), components[from]) && Bits.has(sending, components[from])) {
        queued = handOn(from, own.codeOfComponent(components[from]), 1, own, queue, queued);
      }
    }
    for (int next = 0; next < queued; next++) {
      int at = queue[next];
      queued = handOn(at, own.code(at), own.hops(at) + 1, own, queue, queued);
    }
    own.keep(components, into);
  }

  private int begunGuards(Guards guards, NearestGuards own, int[] queue, int queued) {
    int ended = queued;
    for (int i = 0; i < begun.length; i += 2) {
      if (Bits.has(guards.flows(), begun[i])
          && own.offer(begun[i + 1], own.codeOfFlow(begun[i]), 1)) {
        queue[ended++] = begun[i + 1];
      }
    }
    for (int i = 0; i < following.length; i += 3) {
      if (Bits.has(guards.flows(), following[i + 1])
          && own.offer(following[i + 2], own.codeOfFlow(following[i + 1]), 1)) {
        queue[ended++] = following[i + 2];
      }
    }
    return ended;
  }

  private int handOn(int from, int guard, int hops, NearestGuards own, int[] queue, int queued) {
    int ended = queued;
    for (int at = starts[from]; at < starts[from + 1]; at++) {
      if (own.offer(targets[at], guard, hops)) {
        queue[ended++] = targets[at];
      }
    }
    return ended;
  }

  /** One spread; a component counts as reached once however often it is. */
  private final class Run {

    private final Guards guards;
    private final Arrivals into;
    private final boolean[] there = new boolean[components.length];
    private final int[] queue = new int[components.length];
    private int queued;

    Run(Guards guards, Arrivals into) {
      this.guards = guards;
      this.into = into;
    }

    void enter(int node) {
      Bits.add(into.begunAt(), components[node]);
      arrive(node);
    }

    void carry(int flow, int target) {
      Bits.add(into.flows(), flow);
      if (!Bits.has(guards.flows(), flow)) {
        arrive(target);
      }
    }

    void arrive(int node) {
      int component = components[node];
      if (!there[node]) {
        there[node] = true;
        Bits.add(into.components(), component);
        if (!Bits.has(guards.components(), component)) {
          Bits.add(into.sending(), component);
          queue[queued++] = node;
        }
      }
    }

    void toTheEnd() {
      for (int next = 0; next < queued; next++) {
        int from = queue[next];
        for (int at = starts[from]; at < starts[from + 1]; at++) {
          carry(flows[at], targets[at]);
        }
      }
    }
  }
}

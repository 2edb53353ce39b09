package dev.glacis.engine.attack;

import java.util.List;

/**
 * Where the attacker's content gets to, breadth first. One instance serves one search after the
 * other; each {@code from…} forgets the search before.
 */
final class Spread {

  private final FlowNetwork network;
  private final Arrivals arrivals;
  private final int[] traffic;
  private final IntList flows = new IntList();
  private final IntList queue = new IntList();
  private int next;
  private boolean fromEntries;
  private long work;

  /**
   * @param traced whether routes will be asked for
   */
  Spread(FlowNetwork network, boolean traced) {
    this.network = network;
    arrivals = new Arrivals(network.components(), traced);
    traffic = new int[network.flows()];
  }

  /**
   * From entry points, one rank after the other, so that the least trusted wins. A flow that only
   * the own organisation authors carries nothing.
   */
  void fromEntries(List<EntryPoint> entries) {
    clear(true);
    int from = 0;
    while (from < entries.size()) {
      int to = from + 1;
      while (to < entries.size() && entries.get(to).sameRank(entries.get(from))) {
        to++;
      }
      entries.subList(from, to).forEach(this::reach);
      entries.subList(from, to).forEach(this::write);
      run();
      from = to;
    }
  }

  /** From a component whose output is the attacker's: all that it sends, of whatever kind. */
  void fromComponent(int component) {
    clear(false);
    for (int flow : network.outgoing(component)) {
      send(flow, component, spoken(flow, component));
    }
    run();
  }

  /** From a flow whose content is the attacker's. */
  void fromFlow(int flow) {
    clear(false);
    send(flow, network.source(flow), spoken(flow, network.source(flow)));
    if (network.twoWay(flow)) {
      send(flow, network.destination(flow), spoken(flow, network.destination(flow)));
    }
    run();
  }

  Arrivals arrivals() {
    return arrivals;
  }

  /** Kinds of the attacker's content on a flow. */
  int traffic(int flow) {
    return traffic[flow];
  }

  /** Flows with content of the attacker. */
  IntList flows() {
    return flows;
  }

  /** Flows followed since this was made. */
  long work() {
    return work;
  }

  private void clear(boolean entries) {
    fromEntries = entries;
    arrivals.clear();
    for (int i = 0; i < flows.size(); i++) {
      traffic[flows.get(i)] = 0;
    }
    flows.clear();
  }

  private void reach(EntryPoint entry) {
    boolean written = entry.reason() == EntryPoint.Reason.WRITTEN_BY_OUTSIDERS;
    int kinds = written ? ContentKinds.MATERIAL : ContentKinds.MATERIAL | ContentKinds.REQUEST;
    int component = network.number(entry.component());
    enqueue(component, arrivals.begin(component, kinds));
  }

  /** What outsiders author at an entry point is theirs whatever its kind. */
  private void write(EntryPoint entry) {
    if (entry.reason() != EntryPoint.Reason.INTERNET_FACING) {
      int component = network.number(entry.component());
      for (int flow : network.outgoing(component)) {
        if (network.byOutsiders(flow)) {
          send(flow, component, known(network.kinds(flow, component)));
        }
      }
    }
  }

  /** Who speaks with another's voice can ask for anything where that one speaks first. */
  private int spoken(int flow, int from) {
    int kinds = known(network.kinds(flow, from));
    return network.source(flow) == from ? kinds | ContentKinds.REQUEST : kinds;
  }

  private static int known(int kinds) {
    return kinds == 0 ? ContentKinds.ALL : kinds;
  }

  private void send(int flow, int from, int kinds) {
    work++;
    carry(flow, from, kinds, 0);
  }

  private void run() {
    while (next < queue.size()) {
      int component = queue.get(next++);
      handOn(component, queue.get(next++));
    }
    queue.clear();
    next = 0;
  }

  /** What goes outside and comes back from there is nothing new. */
  private void handOn(int component, int kinds) {
    if (!fromEntries && network.outside(component)) {
      return;
    }
    for (int flow : network.outgoing(component)) {
      work++;
      int carries = known(network.kinds(flow, component));
      int carried = kinds & carries | carries & ContentKinds.MATERIAL;
      if (carried != 0 && !(fromEntries && network.own(flow))) {
        carry(flow, component, carried, kinds);
      }
    }
  }

  private void carry(int flow, int from, int kinds, int handedOn) {
    if (traffic[flow] == 0) {
      flows.add(flow);
    }
    traffic[flow] |= kinds;
    int to = network.other(flow, from);
    enqueue(to, arrivals.add(to, kinds, flow, handedOn));
  }

  private void enqueue(int component, int fresh) {
    if (fresh != 0) {
      queue.add(component);
      queue.add(fresh);
    }
  }
}

package dev.glacis.engine;

import dev.glacis.engine.columns.FlowGroups;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects something from every component that lies along flows from others, over and over. In
 * large systems most components reach each other: whatever lies along flows from the largest group
 * of such components is collected once and kept. Work is bounded over all searches together.
 */
final class FlowSearch {

  /** Components visited by all searches together; some seconds on the largest models. */
  private static final int MAX_VISITS = 100_000_000;

  /** What a component adds. */
  @FunctionalInterface
  interface Collecting {
    void collect(int component, BitSet into);
  }

  private final ModelGraph graph;
  private final long[] largest;
  private final Map<Collecting, BitSet> fromLargest = new IdentityHashMap<>();
  private final int[] seen;
  private final int[] queue;
  private int searches;
  private int queued;
  private boolean met;
  private int visits;

  FlowSearch(ModelGraph graph) {
    this.graph = graph;
    this.largest = FlowGroups.largest(graph);
    int components = graph.components().size();
    this.seen = new int[components];
    this.queue = new int[components];
  }

  /**
   * Collects from the starts and from all that lies along flows from there.
   *
   * @param along {@code OUTGOING} or {@code INCOMING}; always the same one for one {@code what}
   */
  void collect(List<ComponentNode> starts, ListRelation along, Collecting what, BitSet into) {
    begin();
    starts.forEach(start -> meet(start.index()));
    run(along, what, into, MAX_VISITS);
    if (met) {
      into.or(fromLargest.computeIfAbsent(what, key -> fromLargest(along, what)));
    }
  }

  private BitSet fromLargest(ListRelation along, Collecting what) {
    begin();
    for (int i = Bits.next(largest, 0); i >= 0; i = Bits.next(largest, i + 1)) {
      enqueue(i);
    }
    BitSet collected = new BitSet();
    run(along, what, collected, Integer.MAX_VALUE);
    return collected;
  }

  private void begin() {
    searches++;
    queued = 0;
    met = false;
  }

  private void run(ListRelation along, Collecting what, BitSet into, int maxVisits) {
    Adjacency flows = graph.relation(along);
    for (int next = 0; next < queued && visits < maxVisits; next++) {
      visits++;
      int component = queue[next];
      for (int at = flows.begin(component); at < flows.end(component); at++) {
        meet(graph.ends().other(flows.member(at), component));
      }
      what.collect(component, into);
    }
  }

  private void meet(int component) {
    if (Bits.has(largest, component)) {
      met = true;
    } else {
      enqueue(component);
    }
  }

  private void enqueue(int component) {
    if (seen[component] != searches) {
      seen[component] = searches;
      queue[queued++] = component;
    }
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts the sources that reach each component, 64 sources at a time. */
final class SourceCounts {

  /** As many sources are listed by name. */
  static final int LISTED = 20;

  private final ModelGraph graph;
  private final byte[] flowCosts;
  private final int[] counts;
  private final List<List<ComponentNode>> firsts = new ArrayList<>();

  private SourceCounts(ModelGraph graph, byte[] flowCosts) {
    this.graph = graph;
    this.flowCosts = flowCosts;
    this.counts = new int[graph.components().size()];
    for (int i = 0; i < counts.length; i++) {
      firsts.add(List.of());
    }
  }

  /**
   * @param sources in the order in which they are to be listed
   * @param flowCosts unknown facts that it takes to pass each flow
   */
  static SourceCounts of(ModelGraph graph, int[] sources, byte[] flowCosts) {
    SourceCounts counts = new SourceCounts(graph, flowCosts);
    for (int from = 0; from < sources.length; from += Long.SIZE) {
      counts.add(Arrays.copyOfRange(sources, from, Math.min(sources.length, from + Long.SIZE)));
    }
    return counts;
  }

  int count(int target) {
    return counts[target];
  }

  List<ComponentNode> first(int target) {
    return firsts.get(target);
  }

  private void add(int[] sources) {
    long[] reached = spread(sources);
    for (int i = 0; i < reached.length; i++) {
      for (long left = reached[i]; left != 0; left &= left - 1) {
        int source = sources[Long.numberOfTrailingZeros(left)];
        if (source != i) {
          counts[i]++;
          list(i, graph.components().get(source));
        }
      }
    }
  }

  private void list(int target, ComponentNode source) {
    List<ComponentNode> list = firsts.get(target);
    if (list.isEmpty()) {
      list = new ArrayList<>();
      firsts.set(target, list);
    }
    if (list.size() < LISTED) {
      list.add(source);
    }
  }

  /** One bit per source at every component that it reaches, itself included. */
  private long[] spread(int[] sources) {
    long[] reached = new long[counts.length];
    boolean[] waiting = new boolean[counts.length];
    int[] queue = new int[counts.length];
    int head = 0;
    int queued = 0;
    for (int bit = 0; bit < sources.length; bit++) {
      int source = sources[bit];
      reached[source] |= 1L << bit;
      waiting[source] = true;
      queue[queued++] = source;
    }
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    FlowEnds ends = graph.ends();
    while (queued > 0) {
      int component = queue[head];
      head = head + 1 == queue.length ? 0 : head + 1;
      queued--;
      waiting[component] = false;
      for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
        int flow = outgoing.member(at);
        int there = ends.other(flow, component);
        if (passes(flow) && (reached[component] & ~reached[there]) != 0) {
          reached[there] |= reached[component];
          if (!waiting[there]) {
            waiting[there] = true;
            queue[(head + queued++) % queue.length] = there;
          }
        }
      }
    }
    return reached;
  }

  private boolean passes(int flow) {
    return flowCosts[flow] != Levels.NEVER;
  }
}

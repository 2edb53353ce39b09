package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts the sources that reach each component, 64 sources at a time. */
final class SourceCounts {

  /** As many sources are listed by name. */
  static final int LISTED = 20;

  private final List<ComponentNode> components;
  private final FlowGroups groups;
  private final int[] counts;
  private final List<List<ComponentNode>> firsts = new ArrayList<>();

  private SourceCounts(ModelGraph graph, byte[] flowCosts) {
    this.components = graph.components();
    this.groups = new FlowGroups(graph, flowCosts);
    this.counts = new int[components.size()];
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
    long[] itself = new long[counts.length];
    long[] reached = new long[groups.count()];
    for (int bit = 0; bit < sources.length; bit++) {
      itself[sources[bit]] |= 1L << bit;
      reached[groups.of(sources[bit])] |= 1L << bit;
    }
    groups.spread(reached);
    for (int i = 0; i < counts.length; i++) {
      // No component is its own source.
      long others = reached[groups.of(i)] & ~itself[i];
      if (others != 0) {
        counts[i] += Long.bitCount(others);
        list(i, others, sources);
      }
    }
  }

  private void list(int target, long reaching, int[] sources) {
    List<ComponentNode> list = firsts.get(target);
    if (list.isEmpty()) {
      list = new ArrayList<>();
      firsts.set(target, list);
    }
    for (long left = reaching; left != 0 && list.size() < LISTED; left &= left - 1) {
      list.add(components.get(sources[Long.numberOfTrailingZeros(left)]));
    }
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the sources that reach each component, 64 sources at a time. Components that reach each
 * other are reached by the same sources, so the work is done for their groups.
 */
final class SourceCounts {

  /** As many sources are listed by name. */
  static final int LISTED = 20;

  private final List<ComponentNode> components;
  private final FlowGroups groups;
  private final boolean[] isSource;
  private final int[] counts;
  private final int[][] firsts;

  private SourceCounts(ModelGraph graph, byte[] flowCosts) {
    this.components = graph.components();
    this.groups = new FlowGroups(graph, flowCosts);
    this.isSource = new boolean[components.size()];
    this.counts = new int[groups.count()];
    this.firsts = new int[groups.count()][];
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

  /** No component is its own source. */
  int count(int target) {
    return counts[groups.of(target)] - (isSource[target] ? 1 : 0);
  }

  List<ComponentNode> first(int target) {
    List<ComponentNode> first = new ArrayList<>();
    int group = groups.of(target);
    int kept = Math.min(counts[group], LISTED + 1);
    for (int i = 0; i < kept && first.size() < LISTED; i++) {
      if (firsts[group][i] != target) {
        first.add(components.get(firsts[group][i]));
      }
    }
    return first;
  }

  private void add(int[] sources) {
    long[] reached = new long[counts.length];
    for (int bit = 0; bit < sources.length; bit++) {
      isSource[sources[bit]] = true;
      reached[groups.of(sources[bit])] |= 1L << bit;
    }
    groups.spread(reached);
    for (int group = 0; group < reached.length; group++) {
      if (reached[group] != 0) {
        list(group, reached[group], sources);
        counts[group] += Long.bitCount(reached[group]);
      }
    }
  }

  /** One more than is listed, as the target may be among them. */
  private void list(int group, long reaching, int[] sources) {
    int kept = counts[group];
    for (long left = reaching; left != 0 && kept <= LISTED; left &= left - 1) {
      if (firsts[group] == null) {
        firsts[group] = new int[LISTED + 1];
      }
      firsts[group][kept++] = sources[Long.numberOfTrailingZeros(left)];
    }
  }
}

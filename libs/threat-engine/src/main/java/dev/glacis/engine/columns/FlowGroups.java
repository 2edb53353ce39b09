package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.FlowSteps;
import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;

/**
 * Components that reach each other along passable flows, as groups (Tarjan's strongly connected
 * components, without recursion). Content goes from higher numbers of groups to lower ones only, so
 * that one pass over the groups spreads whatever travels. One thread uses it at a time.
 */
public final class FlowGroups {

  private static final int NONE = -1;

  private final FlowSteps outgoing;
  private final byte[] flowCosts;
  private final int[] groups;
  private final int[] order;
  private final int[] lowest;
  private final int[] open;
  private int[][] between;
  private int count;
  private int ordered;
  private int opened;

  /**
   * @param flowCosts unknown facts that it takes to pass each flow
   */
  FlowGroups(ModelGraph graph, byte[] flowCosts) {
    int components = graph.components().size();
    this.outgoing = graph.outgoing();
    this.flowCosts = flowCosts;
    this.groups = filled(components);
    this.order = filled(components);
    this.lowest = new int[components];
    this.open = new int[components];
    int[] trail = new int[components];
    int[] positions = new int[components];
    for (int component = 0; component < components; component++) {
      if (order[component] == NONE) {
        walk(component, trail, positions);
      }
    }
  }

  /** The groups when nothing stops what flows. */
  public static FlowGroups of(ModelGraph graph) {
    return new FlowGroups(graph, new byte[graph.flows().size()]);
  }

  /** How many groups there are. */
  public int count() {
    return count;
  }

  /** The group of a component. */
  public int of(int component) {
    return groups[component];
  }

  /** The components of each group. */
  public Adjacency members() {
    int[] components = new int[groups.length];
    Arrays.setAll(components, component -> component);
    return Adjacency.of(count, groups, components, components.length);
  }

  /** Adds to each group's bits those of every group from which content comes. */
  void spread(long[] bits) {
    if (between == null) {
      between = between();
    }
    for (int group = count - 1; group >= 0; group--) {
      long own = bits[group];
      if (own != 0) {
        for (int next : between[group]) {
          bits[next] |= own;
        }
      }
    }
  }

  /** Other groups to which flows lead from each group, each once. */
  private int[][] between() {
    int[][] next = new int[count][];
    int[] met = filled(count);
    int[] room = new int[count];
    Adjacency members = members();
    for (int group = 0; group < count; group++) {
      int size = 0;
      for (int at = members.begin(group); at < members.end(group); at++) {
        size = next(members.member(at), met, room, size);
      }
      next[group] = Arrays.copyOf(room, size);
    }
    return next;
  }

  /** Adds the groups that follow a component and have not been met yet. */
  private int next(int component, int[] met, int[] found, int size) {
    int group = groups[component];
    int more = size;
    for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
      int there = there(at);
      if (there != NONE && groups[there] != group && met[groups[there]] != group) {
        met[groups[there]] = group;
        found[more++] = groups[there];
      }
    }
    return more;
  }

  /**
   * Follows the flows from one component, deepest first; {@code positions} says how far each is.
   */
  private void walk(int start, int[] trail, int[] positions) {
    int depth = 0;
    trail[0] = start;
    enter(start, positions);
    while (depth >= 0) {
      int component = trail[depth];
      if (positions[component] < outgoing.end(component)) {
        int there = there(positions[component]++);
        if (there != NONE && order[there] == NONE) {
          trail[++depth] = there;
          enter(there, positions);
        } else if (there != NONE && groups[there] == NONE) {
          lowest[component] = Math.min(lowest[component], order[there]);
        }
      } else {
        leave(component);
        depth--;
        if (depth >= 0) {
          lowest[trail[depth]] = Math.min(lowest[trail[depth]], lowest[component]);
        }
      }
    }
  }

  private void enter(int component, int[] positions) {
    order[component] = ordered;
    lowest[component] = ordered++;
    open[opened++] = component;
    positions[component] = outgoing.begin(component);
  }

  /** Closes the group of the component that was entered first among its members. */
  private void leave(int component) {
    if (lowest[component] == order[component]) {
      int member;
      do {
        member = open[--opened];
        groups[member] = count;
      } while (member != component);
      count++;
    }
  }

  /** Where a step leads; nowhere when its flow cannot be passed. */
  private int there(int step) {
    return flowCosts[outgoing.flow(step)] == Levels.NEVER ? NONE : outgoing.other(step);
  }

  private static int[] filled(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, NONE);
    return numbers;
  }
}

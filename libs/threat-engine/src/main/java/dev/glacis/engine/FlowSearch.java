package dev.glacis.engine;

import dev.glacis.engine.columns.FlowGroups;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowSteps;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects something from every component that lies along flows from others, over and over. Groups
 * of components that reach each other, and one group after so many components along a way, are
 * milestones: what lies along flows from there is collected once and kept. So no search visits more
 * than a few hundred components, however large the system.
 */
final class FlowSearch {

  /** Components that a search may visit before it comes to a milestone. */
  private static final int BETWEEN_MILESTONES = 256;

  /** What a component adds. */
  @FunctionalInterface
  interface Collecting {
    void collect(int component, BitSet into);
  }

  private final ModelGraph graph;
  private final FlowGroups groups;
  private final Adjacency members;
  private final Map<ListRelation, boolean[]> milestones = new EnumMap<>(ListRelation.class);
  private final Map<Collecting, BitSet[]> kept = new IdentityHashMap<>();
  private final int[] seen;
  private final int[] seenGroups;
  private final int[] queue;
  private final int[] met;
  private int searches;
  private int queued;
  private int metCount;

  FlowSearch(ModelGraph graph) {
    this.graph = graph;
    this.groups = FlowGroups.of(graph);
    int components = graph.components().size();
    this.members = groups.members();
    this.seen = new int[components];
    this.seenGroups = new int[groups.count()];
    this.queue = new int[components];
    this.met = new int[groups.count()];
  }

  /**
   * Collects from some components and from all that lies along flows from there.
   *
   * @param along {@code OUTGOING} or {@code INCOMING}; always the same one for one {@code what}
   */
  void collect(List<ComponentNode> from, ListRelation along, Collecting what, BitSet into) {
    boolean[] stops = milestones.computeIfAbsent(along, this::milestones);
    begin();
    for (int i = 0; i < from.size(); i++) {
      meet(from.get(i).index(), stops);
    }
    run(along, stops, what, into);
    for (int milestone : Arrays.copyOf(met, metCount)) {
      into.or(behind(milestone, along, what));
    }
  }

  /** Whatever lies along flows from a milestone, those behind it first; without recursion. */
  private BitSet behind(int milestone, ListRelation along, Collecting what) {
    BitSet[] known = kept.computeIfAbsent(what, key -> new BitSet[groups.count()]);
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.push(milestone);
    while (!waiting.isEmpty()) {
      int group = waiting.peek();
      BitSet collected = known[group] == null ? new BitSet() : known[group];
      int[] next = known[group] == null ? collect(group, along, what, collected) : new int[0];
      boolean ready = true;
      for (int other : next) {
        if (known[other] == null) {
          ready = false;
          waiting.push(other);
        } else {
          collected.or(known[other]);
        }
      }
      if (ready) {
        known[group] = collected;
        waiting.pop();
      }
    }
    return known[milestone];
  }

  /** Collects from a milestone as far as the next ones, and gives these. */
  private int[] collect(int group, ListRelation along, Collecting what, BitSet into) {
    begin();
    seenGroups[group] = searches;
    for (int at = members.begin(group); at < members.end(group); at++) {
      enqueue(members.member(at));
    }
    run(along, milestones.get(along), what, into);
    return Arrays.copyOf(met, metCount);
  }

  private void begin() {
    searches++;
    queued = 0;
    metCount = 0;
  }

  private void run(ListRelation along, boolean[] stops, Collecting what, BitSet into) {
    FlowSteps steps = steps(along);
    for (int next = 0; next < queued; next++) {
      int component = queue[next];
      meetNext(component, steps, stops);
      what.collect(component, into);
    }
  }

  private FlowSteps steps(ListRelation along) {
    return along == ListRelation.OUTGOING ? graph.outgoing() : graph.incoming();
  }

  private void meetNext(int component, FlowSteps steps, boolean[] stops) {
    for (int at = steps.begin(component); at < steps.end(component); at++) {
      meet(steps.other(at), stops);
    }
  }

  private void meet(int component, boolean[] stops) {
    int group = groups.of(component);
    if (!stops[group]) {
      enqueue(component);
    } else if (seenGroups[group] != searches) {
      seenGroups[group] = searches;
      met[metCount++] = group;
    }
  }

  private void enqueue(int component) {
    if (seen[component] != searches) {
      seen[component] = searches;
      queue[queued++] = component;
    }
  }

  /** Groups from which a search would visit too much; the last ones along the flows first. */
  private boolean[] milestones(ListRelation along) {
    boolean[] milestones = new boolean[groups.count()];
    for (int i = 0; i < groups.count(); i++) {
      int group = along == ListRelation.OUTGOING ? i : groups.count() - 1 - i;
      milestones[group] = isFar(group, along, milestones);
    }
    return milestones;
  }

  /** Whether more lies between a group and the next milestones than a search may visit. */
  private boolean isFar(int group, ListRelation along, boolean[] stops) {
    begin();
    for (int at = members.begin(group); at < members.end(group); at++) {
      enqueue(members.member(at));
    }
    FlowSteps steps = steps(along);
    for (int next = 0; next < queued && queued <= BETWEEN_MILESTONES; next++) {
      int component = queue[next];
      meetNext(component, steps, stops);
    }
    return queued > BETWEEN_MILESTONES;
  }
}

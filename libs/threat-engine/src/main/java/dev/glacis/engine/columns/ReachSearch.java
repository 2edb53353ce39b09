package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Which targets a source reaches along flows. Sources are spread once, least trusted first; a state
 * is a component and the number of unknown facts used up on the way to it, and keeps its first two
 * arrivals of different sources, so that a component never counts as its own source. Linear time.
 */
public final class ReachSearch {

  private static final int STATES = Levels.MANY + 1;
  private static final int KEPT = 2;
  private static final int NONE = -1;

  private final ModelGraph graph;
  private final Levels sources;
  private final Levels targets;
  private final Levels passable;
  private final int[] arrivedFrom;
  private final int[] before;
  private final int[] over;
  private final int[] queue;
  private final List<ComponentNode> starts;
  private int queued;
  private SourceCounts counts;

  ReachSearch(ModelGraph graph, Levels sources, Levels targets, Levels passable) {
    this.graph = graph;
    this.sources = sources;
    this.targets = targets;
    this.passable = passable;
    int places = graph.components().size() * STATES * KEPT;
    this.arrivedFrom = filled(places);
    this.before = filled(places);
    this.over = filled(places);
    this.queue = new int[places];
    this.starts = starts();
    spread();
  }

  private void spread() {
    for (int i = 0; i < starts.size(); ) {
      Integer rating = starts.get(i).trustRating();
      int begun = queued;
      for (; i < starts.size() && equal(rating, starts.get(i).trustRating()); i++) {
        int start = starts.get(i).index();
        arrive(start, sources.cost(start), start, NONE, NONE);
      }
      for (int next = begun; next < queued; next++) {
        goOn(queue[next]);
      }
    }
  }

  private void goOn(int place) {
    int state = place / KEPT;
    int component = state / STATES;
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
      int flow = outgoing.member(at);
      int cost = passable == null ? 0 : passable.cost(flow);
      if (cost != Levels.NEVER) {
        int reached =
            graph.ends().source(flow) == component
                ? graph.ends().destination(flow)
                : graph.ends().source(flow);
        int used = Math.min(Levels.MANY, state % STATES + cost);
        arrive(reached, used, arrivedFrom[place], place, flow);
      }
    }
  }

  private void arrive(int component, int used, int source, int from, int flow) {
    int first = (component * STATES + used) * KEPT;
    int place = arrivedFrom[first] == NONE ? first : first + 1;
    if (arrivedFrom[place] == NONE && (place == first || arrivedFrom[first] != source)) {
      arrivedFrom[place] = source;
      before[place] = from;
      over[place] = flow;
      queue[queued++] = place;
    }
  }

  /** Sources, least trusted first. */
  private List<ComponentNode> starts() {
    List<ComponentNode> found = new ArrayList<>();
    for (int i = Bits.next(sources.any(), 0); i >= 0; i = Bits.next(sources.any(), i + 1)) {
      found.add(graph.components().get(i));
    }
    found.sort(
        Comparator.comparing(
            ComponentNode::trustRating, Comparator.nullsLast(Comparator.naturalOrder())));
    return found;
  }

  /** Where a source reaches a target. */
  Levels levels() {
    byte[] costs = new byte[graph.components().size()];
    Arrays.fill(costs, (byte) Levels.NEVER);
    for (int i = Bits.next(targets.any(), 0); i >= 0; i = Bits.next(targets.any(), i + 1)) {
      int place = best(i);
      if (place != NONE) {
        costs[i] = (byte) Math.min(Levels.MANY, place / KEPT % STATES + targets.cost(i));
      }
    }
    return Levels.of(costs);
  }

  /** Best arrival of another component: fewest unknown facts, least trusted, nearest, smallest. */
  private int best(int target) {
    for (int used = 0; used < STATES; used++) {
      int first = (target * STATES + used) * KEPT;
      for (int place = first; place < first + KEPT && arrivedFrom[place] != NONE; place++) {
        if (arrivedFrom[place] != target) {
          return place;
        }
      }
    }
    return NONE;
  }

  /** Components and flows from the best source to a target that was found. */
  public List<GraphNode> path(int target) {
    Deque<GraphNode> path = new ArrayDeque<>();
    int place = best(target);
    path.push(graph.components().get(target));
    while (before[place] != NONE) {
      path.push(graph.flows().get(over[place]));
      place = before[place];
      path.push(graph.components().get(place / KEPT / STATES));
    }
    return List.copyOf(path);
  }

  /** How many sources reach a target, the best one included. */
  public int sourceCount(int target) {
    return reachingSources().count(target);
  }

  /** The first sources that reach a target, least trusted first; at most {@value SourceCounts#LISTED}. */
  public List<ComponentNode> firstSources(int target) {
    return reachingSources().first(target);
  }

  private SourceCounts reachingSources() {
    if (counts == null) {
      counts = SourceCounts.of(graph, starts, passable);
    }
    return counts;
  }

  private static boolean equal(Integer left, Integer right) {
    return left == null ? right == null : left.equals(right);
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}

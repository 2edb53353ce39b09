package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;

/**
 * How many unknown facts it takes for a source to reach a target, found by going back from the
 * target. Most targets have a source close before them, so that this is far less work than
 * following all sources; where it is not, the search gives up. One thread uses it at a time.
 */
final class SourcesBefore {

  /** Looks at no more flows than this many times all of them together. */
  private static final int ROUNDS = 2;

  private final Levels sources;
  private final Levels passable;
  private final FlowEnds ends;
  private final Adjacency incoming;
  private final int[] visitedFor;
  private final int[][] waiting = new int[Levels.MANY + 1][64];
  private final int[] sizes = new int[Levels.MANY + 1];
  private long left;

  /**
   * @param passable null when every flow is
   */
  SourcesBefore(ModelGraph graph, Levels sources, Levels passable) {
    this.sources = sources;
    this.passable = passable;
    this.ends = graph.ends();
    this.incoming = graph.relation(ListRelation.INCOMING);
    this.visitedFor = new int[graph.components().size()];
    this.left = (long) ROUNDS * incoming.pairs();
  }

  /**
   * Where a source reaches a target.
   *
   * @return null when it takes more work than following all sources
   */
  Levels of(Levels targets) {
    byte[] costs = new byte[visitedFor.length];
    Arrays.fill(costs, (byte) Levels.NEVER);
    for (int i = Bits.next(targets.any(), 0); i >= 0; i = Bits.next(targets.any(), i + 1)) {
      int before = fewest(i);
      if (left < 0) {
        return null;
      } else if (before != Levels.NEVER) {
        costs[i] = (byte) sum(before, targets.cost(i));
      }
    }
    return Levels.of(costs);
  }

  /** Of any source but the target itself; {@link Levels#NEVER} when none reaches it. */
  private int fewest(int target) {
    int fewest = Levels.NEVER;
    add(0, target);
    for (int cost = 0; cost < fewest; cost++) {
      while (sizes[cost] > 0 && cost < fewest && left >= 0) {
        int component = waiting[cost][--sizes[cost]];
        if (visitedFor[component] != target + 1) {
          visitedFor[component] = target + 1;
          if (component != target) {
            fewest = Math.min(fewest, sum(cost, sources.cost(component)));
          }
          goBack(component, target, cost);
        }
      }
    }
    Arrays.fill(sizes, 0);
    return fewest;
  }

  private void goBack(int component, int target, int cost) {
    int end = incoming.end(component);
    for (int at = incoming.begin(component); at < end; at++) {
      int flow = incoming.member(at);
      int passing = passable == null ? 0 : passable.cost(flow);
      int from = ends.other(flow, component);
      if (passing != Levels.NEVER && visitedFor[from] != target + 1) {
        add(sum(cost, passing), from);
      }
      left--;
    }
  }

  private void add(int cost, int component) {
    if (sizes[cost] == waiting[cost].length) {
      waiting[cost] = Arrays.copyOf(waiting[cost], 2 * sizes[cost]);
    }
    waiting[cost][sizes[cost]++] = component;
  }

  private static int sum(int cost, int more) {
    return more == Levels.NEVER ? Levels.NEVER : Math.min(Levels.MANY, cost + more);
  }
}

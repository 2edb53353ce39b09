package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowSteps;
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
  private final FlowSteps incoming;
  private final int[] visitedFor;
  private final CountedStacks waiting = new CountedStacks();
  private long left;

  /**
   * @param passable null when every flow is
   */
  SourcesBefore(ModelGraph graph, Levels sources, Levels passable) {
    this.sources = sources;
    this.passable = passable;
    this.incoming = graph.incoming();
    this.visitedFor = new int[graph.components().size()];
    this.left = (long) ROUNDS * incoming.count();
  }

  /**
   * What a source and its way take to reach each target, without what the target takes itself.
   *
   * @return null when that is more work than following all sources
   */
  Levels of(Levels targets) {
    byte[] costs = new byte[visitedFor.length];
    Arrays.fill(costs, (byte) Levels.NEVER);
    for (int i = Bits.next(targets.any(), 0); i >= 0; i = Bits.next(targets.any(), i + 1)) {
      int before = fewest(i);
      if (left < 0) {
        return null;
      }
      costs[i] = (byte) before;
    }
    return Levels.of(costs);
  }

  /** Of any source but the target itself; {@link Levels#NEVER} when none reaches it. */
  private int fewest(int target) {
    int fewest = Levels.NEVER;
    waiting.push(0, target);
    for (int cost = 0; cost < fewest; cost++) {
      while (!waiting.isEmpty(cost) && cost < fewest && left >= 0) {
        int component = waiting.pop(cost);
        if (visitedFor[component] != target + 1) {
          visitedFor[component] = target + 1;
          if (component != target) {
            fewest = Math.min(fewest, sum(cost, sources.cost(component)));
          }
          goBack(component, target, cost);
        }
      }
    }
    waiting.clear();
    return fewest;
  }

  private void goBack(int component, int target, int cost) {
    int end = incoming.end(component);
    for (int at = incoming.begin(component); at < end; at++) {
      int flow = incoming.flow(at);
      int passing = passable == null ? 0 : passable.cost(flow);
      int from = incoming.other(at);
      if (passing != Levels.NEVER && visitedFor[from] != target + 1) {
        waiting.push(sum(cost, passing), from);
      }
      left--;
    }
  }

  private static int sum(int cost, int more) {
    return more == Levels.NEVER ? Levels.NEVER : Math.min(Levels.MANY, cost + more);
  }
}

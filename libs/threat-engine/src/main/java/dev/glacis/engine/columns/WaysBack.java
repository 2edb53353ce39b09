package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowSteps;
import dev.glacis.engine.graph.ModelGraph;

/**
 * The components on all ways to some targets that take no more unknown facts than the best one. A
 * search among them finds the same best ways as one among all components: what comes from elsewhere
 * arrives too late. One thread uses it at a time.
 */
final class WaysBack {

  /** Looks at no more than this part of all flows: following all sources is then no more work. */
  private static final int PART = 4;

  private final Levels passable;
  private final FlowSteps incoming;
  private final boolean[] seen;
  private final CountedStacks waiting = new CountedStacks();
  private int left;

  /**
   * @param passable null when every flow is
   */
  WaysBack(ModelGraph graph, Levels passable) {
    this.passable = passable;
    this.incoming = graph.incoming();
    this.seen = new boolean[graph.components().size()];
    this.left = incoming.count() / PART;
  }

  /**
   * The components on the ways, targets among them.
   *
   * @param arriving what the best way to each target takes; fewer than {@link Levels#MANY}, so that
   *     it is counted
   * @return null when there are too many
   */
  long[] to(long[] targets, Levels arriving) {
    long[] onWays = Bits.none(seen.length);
    for (int i = Bits.next(targets, 0); i >= 0; i = Bits.next(targets, i + 1)) {
      waiting.push(arriving.cost(i), i);
    }
    for (int most = Levels.MANY - 1; most >= 0; most--) {
      while (!waiting.isEmpty(most)) {
        int component = waiting.pop(most);
        if (!seen[component]) {
          seen[component] = true;
          Bits.add(onWays, component);
          goBack(component, most);
        }
        if (left < 0) {
          return null;
        }
      }
    }
    return onWays;
  }

  private void goBack(int component, int most) {
    int end = incoming.end(component);
    for (int at = incoming.begin(component); at < end; at++) {
      int flow = incoming.flow(at);
      int passing = passable == null ? 0 : passable.cost(flow);
      int from = incoming.other(at);
      if (passing <= most && !seen[from]) {
        waiting.push(most - passing, from);
      }
      left--;
    }
  }
}

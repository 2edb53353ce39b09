package dev.glacis.engine.columns;

import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ModelGraph;

/** What flows cross, as {@code logic.Crossings} explains it. */
final class CrossingFlags {

  private static final int LOWEST = 0;
  private static final int HIGHEST = 100;

  private CrossingFlags() {}

  static FlagCosts crossesZone(ModelGraph graph) {
    FlagCosts costs = FlagCosts.none(graph.flows().size());
    FlowEnds ends = graph.ends();
    for (int i = 0; i < graph.flows().size(); i++) {
      boolean beside = beside(graph, i);
      int open =
          (graph.zoneOf(ends.source(i)) < 0 ? 1 : 0)
              + (graph.zoneOf(ends.destination(i)) < 0 ? 1 : 0);
      if (beside || open == 0) {
        costs.known(i, !beside);
      } else {
        costs.open(i, open, open);
      }
    }
    return costs;
  }

  static FlagCosts entersMoreTrusted(ModelGraph graph) {
    return compare(graph, true);
  }

  static FlagCosts leavesToLessTrusted(ModelGraph graph) {
    return compare(graph, false);
  }

  private static FlagCosts compare(ModelGraph graph, boolean upwards) {
    FlagCosts costs = FlagCosts.none(graph.flows().size());
    FlowEnds ends = graph.ends();
    for (int i = 0; i < graph.flows().size(); i++) {
      if (beside(graph, i)) {
        costs.known(i, false);
      } else {
        Integer left = graph.ratingOf(ends.source(i));
        Integer right = graph.ratingOf(ends.destination(i));
        if (ends.bidirectional(i)) {
          differs(costs, i, left, right);
        } else {
          less(costs, i, upwards ? left : right, upwards ? right : left);
        }
      }
    }
    return costs;
  }

  private static boolean beside(ModelGraph graph, int flow) {
    FlowEnds ends = graph.ends();
    return graph.locationOf(ends.source(flow)) == graph.locationOf(ends.destination(flow));
  }

  private static void differs(FlagCosts costs, int element, Integer left, Integer right) {
    if (left != null && right != null) {
      costs.known(element, !left.equals(right));
    } else {
      int open = left == null && right == null ? 2 : 1;
      costs.open(element, open, open);
    }
  }

  /** Ratings lie between 0 and 100, which may decide even when one of them is unknown. */
  static void less(FlagCosts costs, int element, Integer left, Integer right) {
    int lowestLeft = left == null ? LOWEST : left;
    int highestLeft = left == null ? HIGHEST : left;
    int lowestRight = right == null ? LOWEST : right;
    int highestRight = right == null ? HIGHEST : right;
    boolean canHold = lowestLeft < highestRight;
    boolean canFail = highestLeft >= lowestRight;
    if (canHold && canFail) {
      int open = (left == null ? 1 : 0) + (right == null ? 1 : 0);
      costs.open(element, open, open);
    } else {
      costs.known(element, canHold);
    }
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Support;
import java.util.List;
import java.util.OptionalInt;

/**
 * What it takes for a definition of scope reach to hold, in two parts: to arrive at a target, and
 * to be one. One thread uses it at a time.
 */
final class ReachLevels {

  private final ColumnReach reach;
  private final ReachSearch search;
  private final Levels arriving;
  private final Levels targets;
  private final boolean meeting;
  private final long[] unknownSources;
  private final long[] unknownFlows;
  private long[] asked;
  private SourceWays ways;

  /** Works out where sources arrive. */
  ReachLevels(ColumnReach reach, ReachSearch search, ColumnRun run) {
    this.reach = reach;
    this.search = search;
    Levels arrivals = search.arriving();
    this.arriving =
        reach.meetsBefore(run) ? arrivals.doubting(new Doubt(arrivals.unknown(), null)) : arrivals;
    this.targets = run.levels(reach.target());
    this.meeting = reach.meetsAtTarget(run);
    this.unknownSources = unknown(reach.source(), run);
    this.unknownFlows = unknown(reach.through(), run);
  }

  /** Both parts. The way passes over contradictions, but what contradicts itself is no target. */
  Levels together() {
    Levels both = LevelSets.both(arriving, targets);
    return meeting ? both.doubting(new Doubt(Doubt.sharing(arriving, targets), null)) : both;
  }

  /**
   * How many unknown facts it takes to arrive at a target, when this is certain and none of them
   * can be one of those that it takes to be a target.
   */
  OptionalInt apart(int target, Support atTarget) {
    int cost = arriving.cost(target);
    boolean doubtful =
        arriving.doubtful(target)
            || meeting
                && cost < Levels.MANY
                && atTarget.assumptions().facts().stream().anyMatch(this::onWays);
    return doubtful ? OptionalInt.empty() : OptionalInt.of(cost);
  }

  /** Components and flows from the best source to a target; found for all that are uncertain. */
  List<GraphNode> path(int target) {
    if (ways == null) {
      asked = Bits.and(together().uncertain(), arriving.two());
      ways = search.ways(asked, arriving);
    }
    return Bits.has(asked, target) ? ways.path(target) : search.path(target);
  }

  /**
   * Whether an unknown fact can be one on which a condition rests at some element of a kind.
   *
   * @param where it rests on one; null when it may read other elements too
   */
  private static boolean rests(
      ColumnExpression condition, long[] where, FactKey fact, Class<?> kind) {
    return where == null
        || kind.isInstance(fact.element())
            && Bits.has(where, fact.element().index())
            && condition.facts().meets(fact.attribute());
  }

  /** Whether a source or the way from one can take a fact. */
  private boolean onWays(FactKey fact) {
    return rests(reach.source(), unknownSources, fact, ComponentNode.class)
        || reach.through() != null && rests(reach.through(), unknownFlows, fact, FlowNode.class);
  }

  private static long[] unknown(ColumnExpression condition, ColumnRun run) {
    return condition != null && run.local(condition) ? run.levels(condition).unknown() : null;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.columns.MatchProgram.ColumnDefinition;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.logic.SettledConditions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches the rules of a program on one model. One thread uses it at a time. */
public final class MatchRun {

  private final MatchProgram program;
  private final IndexedColumns indexed;
  private final ColumnRun run;
  private final Map<Integer, ReachSearch> searches = new HashMap<>();
  private final Map<ColumnExpression, PassableFlows> passable = new HashMap<>();
  private final ArrivalLines waiting = new ArrivalLines();

  MatchRun(MatchProgram program, IndexedColumns indexed, ColumnRun run) {
    this.program = program;
    this.indexed = indexed;
    this.run = run;
  }

  /**
   * Where a definition holds.
   *
   * @param definition place of the definition in the order of the packs
   */
  public Matched match(int definition) {
    ColumnDefinition columns = program.definitions().get(definition);
    long[] looked = indexed.looked(definition);
    int checks = indexed.checks(definition);
    Levels levels =
        columns.reach() != null
            ? reached(definition)
            : alternatives(columns.alternatives(), looked);
    long[] confirmed = LevelSets.and(levels.none(), looked);
    if (levels.exact()) {
      return new Matched(confirmed, null, null, null, checks);
    }
    return new Matched(
        confirmed,
        rest(levels.two(), levels.none(), looked),
        rest(levels.any(), levels.two(), looked),
        doubt(levels, looked),
        checks);
  }

  /** Fewer facts than an upper bound of two change nothing, but contradictions do. */
  private static long[] doubt(Levels levels, long[] looked) {
    if (levels.doubt() == null) {
      return null;
    }
    long[] many = rest(levels.doubt().bound(), levels.two(), looked);
    long[] contradicting = levels.doubt().contradicting();
    return contradicting == null
        ? many
        : LevelSets.or(many, rest(contradicting, levels.one(), looked));
  }

  /** The search behind a definition of scope reach, made once. */
  public ReachSearch reach(int definition) {
    return searches.computeIfAbsent(
        definition, number -> search(program.definitions().get(number)));
  }

  /** Where the columns so far settle a condition. */
  public SettledConditions.OnElements settled(Condition condition, boolean wanted) {
    ColumnExpression column = program.known().of(condition, wanted);
    return column == null
        ? SettledConditions.OnElements.NOWHERE
        : element -> run.settled(column, element);
  }

  /** Where the model shows a countermeasure; null when a model cannot show it. */
  public long[] present(String countermeasure, boolean onDestinations) {
    ColumnExpression shown = program.present(countermeasure, onDestinations);
    return shown == null ? null : run.certain(shown, null);
  }

  private ReachSearch search(ColumnDefinition columns) {
    ColumnExpression through = columns.reach().through();
    Levels flows = through == null ? null : run.levels(through);
    return new ReachSearch(
        run.graph(),
        run.levels(columns.reach().source()),
        run.levels(columns.reach().target()),
        flows,
        () -> passable.computeIfAbsent(through, key -> passable(flows)),
        waiting);
  }

  private PassableFlows passable(Levels flows) {
    return new PassableFlows(run.graph(), run.columns().heads(), flows);
  }

  /**
   * A target that is known to be one adds no fact to those of the way. The way passes over
   * contradictions, but what contradicts itself is no target.
   */
  private Levels reached(int definition) {
    ColumnReach reach = program.definitions().get(definition).reach();
    Levels levels = reach(definition).levels();
    boolean before = reach.meetsBefore(run);
    if (levels.exact() || !before && !reach.meetsAtTarget(run)) {
      return levels;
    }
    Levels targets = run.levels(reach.target());
    long[] unknown = levels.unknown();
    return levels.doubting(
        new Doubt(
            before ? unknown : LevelSets.and(unknown, targets.unknown()),
            targets.doubt() == null ? null : targets.doubt().contradicting()));
  }

  private Levels alternatives(List<ColumnExpression> ways, long[] looked) {
    Levels levels = run.levels(ways.getFirst(), looked);
    for (int i = 1; i < ways.size(); i++) {
      levels = LevelSets.either(levels, run.levels(ways.get(i), looked));
    }
    return levels;
  }

  private static long[] rest(long[] set, long[] without, long[] within) {
    long[] rest = new long[set.length];
    for (int w = 0; w < rest.length; w++) {
      rest[w] = set[w] & ~without[w] & within[w];
    }
    return rest;
  }
}

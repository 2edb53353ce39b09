package dev.glacis.engine.columns;

import dev.glacis.engine.columns.MatchProgram.ColumnDefinition;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.SettledConditions;
import dev.glacis.engine.logic.Support;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Matches the rules of a program on one model. One thread uses it at a time. */
public final class MatchRun {

  private final MatchProgram program;
  private final IndexedColumns indexed;
  private final ColumnRun run;
  private final Map<Integer, ReachSearch> searches = new HashMap<>();
  private final Map<Integer, ReachLevels> reached = new HashMap<>();
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
    long[] looked = indexed.looked(definition);
    int checks = indexed.checks(definition);
    long[] assuming = assumingTypes(definition);
    Levels levels = levels(definition, looked);
    if (assuming != null) {
      return withTypes(levels, Bits.andNot(looked, assuming), assuming, checks);
    }
    long[] confirmed = Bits.and(levels.none(), looked);
    if (levels.exact()) {
      return new Matched(confirmed, null, null, null, checks);
    }
    return new Matched(
        confirmed,
        rest(levels.two(), levels.none(), looked),
        rest(levels.any(), levels.two(), looked),
        levels.doubt() == null ? null : Bits.and(levels.uncertain(), looked),
        checks);
  }

  /**
   * As {@link #match}, only where somebody would have to have a type that nobody says; certainty is
   * left open there.
   */
  public Matched matchAssumingTypes(int definition) {
    long[] assuming = assumingTypes(definition);
    return withTypes(
        levels(definition, assuming), new long[assuming.length], assuming, Bits.count(assuming));
  }

  /** How many facts it takes together with the type is left open. */
  private static Matched withTypes(Levels levels, long[] otherwise, long[] assuming, int checks) {
    long[] open = Bits.and(levels.any(), assuming);
    return new Matched(
        Bits.and(levels.none(), otherwise),
        Bits.or(rest(levels.two(), levels.none(), otherwise), open),
        rest(levels.any(), levels.two(), otherwise),
        Bits.or(Bits.and(levels.uncertain(), otherwise), open),
        checks);
  }

  private Levels levels(int definition, long[] looked) {
    ColumnDefinition columns = program.definitions().get(definition);
    return columns.reach() != null
        ? reached(definition).together()
        : alternatives(columns.alternatives(), looked);
  }

  /** Elements that a definition looks at. Callers never change them. */
  public long[] looked(int definition) {
    return indexed.looked(definition);
  }

  /**
   * Elements that a definition looks at only if they, or other components, have types that nobody
   * says; null when there are none, as always where the graph is not open to correction. Callers
   * never change them.
   */
  public long[] assumingTypes(int definition) {
    return indexed.ifSystemHas(definition)
        ? indexed.looked(definition)
        : indexed.ifTyped(definition);
  }

  /** Whether a definition looks at an element only if it has a type that nobody says. */
  public boolean assumesTypeOf(int definition, int element) {
    long[] untyped = indexed.ifTyped(definition);
    return untyped != null && Bits.has(untyped, element);
  }

  /** Whether a definition looks only if some component has a type that nobody says. */
  public boolean assumesTypeInSystem(int definition) {
    return indexed.ifSystemHas(definition);
  }

  /** The search behind a definition of scope reach, made once. */
  public ReachSearch reach(int definition) {
    return searches.computeIfAbsent(
        definition, number -> search(program.definitions().get(number)));
  }

  /**
   * How many unknown facts it takes to arrive at a target of a definition of scope reach, when this
   * is certain and none of them can be one of those that it takes to be a target; otherwise only
   * the way can tell.
   */
  public OptionalInt apart(int definition, int target, Support atTarget) {
    return reached(definition).apart(target, atTarget);
  }

  /** Components and flows from the best source to a target. */
  public List<GraphNode> path(int definition, int target) {
    return reached(definition).path(target);
  }

  /** Where the columns so far settle a condition. */
  public SettledConditions.OnElements settled(Condition condition, boolean wanted) {
    ColumnExpression column = program.known().of(condition, wanted);
    return column == null || !column.byParts()
        ? SettledConditions.OnElements.NOWHERE
        : run.settled(column);
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
        among ->
            among == null
                ? passable.computeIfAbsent(through, key -> passable(flows, null))
                : passable(flows, among),
        waiting);
  }

  private PassableFlows passable(Levels flows, long[] among) {
    return new PassableFlows(run.graph(), flows, among);
  }

  private ReachLevels reached(int definition) {
    return reached.computeIfAbsent(
        definition,
        number -> new ReachLevels(program.definitions().get(number).reach(), reach(number), run));
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

package dev.glacis.engine.columns;

import dev.glacis.engine.columns.MatchProgram.ColumnDefinition;
import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.CodeColumn;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches the rules of a program on one model. One thread uses it at a time. */
public final class MatchRun {

  private static final String OUT_OF_SCOPE = "outOfScope";

  private final MatchProgram program;
  private final ColumnRun run;
  private final Map<ElementKind, long[]> inScope = new EnumMap<>(ElementKind.class);
  private final Map<List<String>, long[]> applicable = new HashMap<>();

  MatchRun(MatchProgram program, ColumnRun run) {
    this.program = program;
    this.run = run;
  }

  /**
   * Where a definition holds.
   *
   * @param definition place of the definition in the order of the packs
   */
  public Matched match(int definition) {
    ColumnDefinition columns = program.definitions().get(definition);
    long[] looked = lookedAt(columns.definition());
    Levels levels =
        columns.reach() != null ? reached(columns) : alternatives(columns.alternatives());
    long[] confirmed = LevelSets.and(levels.none(), looked);
    int checks = Bits.count(looked);
    if (levels.exact()) {
      return new Matched(confirmed, null, null, null, checks);
    }
    return new Matched(
        confirmed,
        rest(levels.two(), levels.none(), looked),
        rest(levels.any(), levels.two(), looked),
        levels.doubt() == null ? null : rest(levels.doubt(), levels.none(), looked),
        checks);
  }

  /** The search behind a definition of scope reach, for explanations. */
  public ReachSearch reach(int definition) {
    return reach(program.definitions().get(definition));
  }

  /** Where the model shows a countermeasure; null when a model cannot show it. */
  public long[] present(String countermeasure, boolean onDestinations) {
    ColumnExpression shown = program.present(countermeasure, onDestinations);
    return shown == null ? null : run.levels(shown).none();
  }

  private ReachSearch reach(ColumnDefinition columns) {
    ColumnExpression through = columns.reach().through();
    return new ReachSearch(
        run.graph(),
        run.levels(columns.reach().source()),
        run.levels(columns.reach().target()),
        through == null ? null : run.levels(through));
  }

  private Levels reached(ColumnDefinition columns) {
    Levels levels = reach(columns).levels();
    return columns.reach().doubtful() ? levels.doubting(levels.unknown()) : levels;
  }

  private Levels alternatives(List<ColumnExpression> ways) {
    Levels levels = run.levels(ways.getFirst());
    for (int i = 1; i < ways.size(); i++) {
      levels = LevelSets.either(levels, run.levels(ways.get(i)));
    }
    return levels;
  }

  private long[] lookedAt(ThreatDefinition definition) {
    ElementKind kind = definition.scope().kind();
    return kind == ElementKind.COMPONENT
        ? applicable.computeIfAbsent(
            definition.appliesTo(), types -> LevelSets.and(TypeTest.any(run, types), inScope(kind)))
        : inScope(kind);
  }

  private long[] inScope(ElementKind kind) {
    return inScope.computeIfAbsent(
        kind,
        some -> {
          int size = run.graph().size(some);
          AttributeColumn column = run.graph().stated(some, OUT_OF_SCOPE);
          return column instanceof CodeColumn codes
              ? Bits.not(codes.having(1), size)
              : Bits.all(size);
        });
  }

  private static long[] rest(long[] set, long[] without, long[] within) {
    long[] rest = new long[set.length];
    for (int w = 0; w < rest.length; w++) {
      rest[w] = set[w] & ~without[w] & within[w];
    }
    return rest;
  }
}

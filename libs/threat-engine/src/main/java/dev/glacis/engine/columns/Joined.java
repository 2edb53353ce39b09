package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every part, or one part. */
final class Joined extends ColumnExpression {

  private final List<ColumnExpression> parts;
  private final boolean every;
  private final boolean[] overlaps;
  private final Effort effort;
  private final Set<String> facts = new HashSet<>();

  /**
   * @param parts cheapest first
   */
  Joined(List<ColumnExpression> parts, boolean every) {
    this.parts = parts;
    this.effort = parts.stream().map(ColumnExpression::effort).reduce(Effort.WORDS, Effort::with);
    this.every = every;
    this.overlaps = new boolean[parts.size()];
    for (int i = 0; i < overlaps.length; i++) {
      overlaps[i] = every && overlaps(facts, parts.get(i).facts());
      facts.addAll(parts.get(i).facts());
    }
  }

  private static boolean overlaps(Set<String> before, Set<String> next) {
    return before.stream().anyMatch(next::contains)
        || before.contains(ANY_FACT) && !next.isEmpty()
        || next.contains(ANY_FACT) && !before.isEmpty();
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    return every ? every(run, within) : either(run, within);
  }

  /** Costly parts are asked only where the cheap ones before them leave a chance. */
  private Levels every(ColumnRun run, long[] within) {
    Levels result = run.levels(parts.getFirst(), within);
    for (int i = 1; i < parts.size(); i++) {
      ColumnExpression part = parts.get(i);
      long[] left = within;
      if (part.effort().costly()) {
        left = within == null ? result.any() : LevelSets.and(within, result.any());
        if (Bits.isEmpty(left)) {
          return Levels.known(left);
        }
      }
      Levels next = run.levels(part, left);
      Levels before = result;
      result = LevelSets.both(before, next);
      if (overlaps[i] && !before.exact() && !next.exact()) {
        result = result.doubting(LevelSets.and(before.unknown(), next.unknown()));
      }
    }
    return result;
  }

  private Levels either(ColumnRun run, long[] within) {
    Levels result = run.levels(parts.getFirst(), within);
    for (int i = 1; i < parts.size(); i++) {
      ColumnExpression part = parts.get(i);
      long[] left =
          within != null && part.effort().costly()
              ? LevelSets.andNot(within, result.none())
              : within;
      result = LevelSets.either(result, run.levels(part, left));
    }
    return result;
  }

  boolean every() {
    return every;
  }

  List<ColumnExpression> parts() {
    return parts;
  }

  @Override
  Effort effort() {
    return effort;
  }

  @Override
  Set<String> facts() {
    return facts;
  }

  @Override
  boolean local() {
    return parts.stream().allMatch(ColumnExpression::local);
  }
}

package dev.glacis.engine.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every part, or one part. */
final class Joined extends ColumnExpression {

  private final List<ColumnExpression> parts;
  private final boolean every;
  private final boolean[] overlaps;
  private final Set<String> facts = new HashSet<>();

  Joined(List<ColumnExpression> parts, boolean every) {
    this.parts = parts;
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
  Levels compute(ColumnRun run) {
    Levels result = run.levels(parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      Levels next = run.levels(parts.get(i));
      Levels before = result;
      result = every ? LevelSets.both(before, next) : LevelSets.either(before, next);
      if (overlaps[i] && !before.exact() && !next.exact()) {
        result = result.doubting(LevelSets.and(before.unknown(), next.unknown()));
      }
    }
    return result;
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

package dev.glacis.engine.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every part, or one part. */
final class Joined extends ColumnExpression {

  private final List<ColumnExpression> parts;
  private final boolean every;
  private final Set<String> facts = new HashSet<>();
  private final boolean shared;

  Joined(List<ColumnExpression> parts, boolean every) {
    this.parts = parts;
    this.every = every;
    boolean overlapping = false;
    for (ColumnExpression part : parts) {
      for (String fact : part.facts()) {
        overlapping |= !facts.add(fact);
      }
    }
    this.shared =
        every && overlapping || parts.stream().anyMatch(ColumnExpression::shared);
  }

  @Override
  Levels compute(ColumnRun run) {
    Levels result = run.levels(parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      Levels next = run.levels(parts.get(i));
      result = every ? LevelSets.both(result, next) : LevelSets.either(result, next);
    }
    return result;
  }

  @Override
  Set<String> facts() {
    return facts;
  }

  @Override
  boolean shared() {
    return shared;
  }

  @Override
  boolean local() {
    return parts.stream().allMatch(ColumnExpression::local);
  }
}

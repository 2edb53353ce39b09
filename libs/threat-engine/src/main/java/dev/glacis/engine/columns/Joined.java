package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.List;

/** Every part, or one part. */
final class Joined extends ColumnExpression {

  private final List<ColumnExpression> parts;
  private final boolean every;
  private final boolean[] meets;
  private final boolean[] contradicts;
  private final Effort effort;
  private final FactUses facts;
  private final boolean local;

  /**
   * @param parts cheapest first
   */
  Joined(List<ColumnExpression> parts, boolean every) {
    this.parts = parts;
    this.effort = parts.stream().map(ColumnExpression::effort).reduce(Effort.WORDS, Effort::with);
    this.every = every;
    this.local = parts.stream().allMatch(ColumnExpression::local);
    this.meets = new boolean[parts.size()];
    this.contradicts = new boolean[parts.size()];
    FactUses before = FactUses.NONE;
    for (int i = 0; i < meets.length; i++) {
      FactUses next = parts.get(i).facts();
      meets[i] = every && before.meets(next);
      contradicts[i] = every && before.contradicts(next);
      before = FactUses.union(before, next);
    }
    this.facts = before;
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
      if (meets[i] && !before.exact() && !next.exact()) {
        long[] both = LevelSets.and(before.unknown(), next.unknown());
        result = result.doubting(new Doubt(both, contradicts[i] ? both : null));
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

  @Override
  long[] certain(ColumnRun run, long[] within) {
    long[] result = run.certain(parts.getFirst(), within);
    for (int i = 1; i < parts.size(); i++) {
      ColumnExpression part = parts.get(i);
      long[] left = within;
      if (every && part.effort().costly()) {
        left = within == null ? result : LevelSets.and(within, result);
        if (Bits.isEmpty(left)) {
          return left;
        }
      } else if (within != null && part.effort().costly()) {
        left = LevelSets.andNot(within, result);
      }
      long[] next = run.certain(part, left);
      result = every ? LevelSets.and(result, next) : LevelSets.or(result, next);
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
  FactUses facts() {
    return facts;
  }

  @Override
  boolean local() {
    return local;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.List;

/** Every part, or one part. */
final class Joined extends ColumnExpression {

  private final List<ColumnExpression> parts;
  private final boolean every;
  private final SharedFacts shared;
  private final SharedFacts sharedIfTyped;
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
    this.facts =
        FactUses.union(parts.stream().map(ColumnExpression::facts).toArray(FactUses[]::new));
    this.shared = SharedFacts.of(parts.stream().map(ColumnExpression::facts).toList());
    this.sharedIfTyped =
        SharedFacts.of(parts.stream().map(part -> part.facts().without(FactUse.TYPE)).toList());
  }

  /**
   * What parts have in common with those before them.
   *
   * @param met by part, whether both can be about the same fact
   * @param contradicted by part, whether they can take it to be what it cannot be at once
   */
  private record SharedFacts(boolean[] met, boolean[] contradicted) {

    static SharedFacts of(List<FactUses> parts) {
      boolean[] met = new boolean[parts.size()];
      boolean[] contradicted = new boolean[parts.size()];
      FactUses before = FactUses.NONE;
      for (int i = 0; i < met.length; i++) {
        met[i] = before.meets(parts.get(i));
        contradicted[i] = before.contradicts(parts.get(i));
        before = FactUses.union(before, parts.get(i));
      }
      return new SharedFacts(met, contradicted);
    }
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    return every ? every(run, within) : either(run, within);
  }

  /** Costly parts are asked only where the cheap ones before them leave a chance. */
  private Levels every(ColumnRun run, long[] within) {
    SharedFacts common = run.columns().types().complete() ? sharedIfTyped : shared;
    Levels result = run.levels(parts.getFirst(), within);
    boolean own = false;
    for (int i = 1; i < parts.size(); i++) {
      ColumnExpression part = parts.get(i);
      long[] left = within;
      if (part.effort().costly()) {
        left = within == null ? result.any() : Bits.and(within, result.any());
        own &= within != null;
        if (Bits.isEmpty(left)) {
          return Levels.known(left);
        }
      }
      Levels next = run.levels(part, left);
      if (own && next.exact() && result.exact()) {
        LevelSets.retain(next.none(), result.none());
        continue;
      }
      Levels before = result;
      result = LevelSets.both(before, next);
      own = true;
      if (common.met()[i] && !before.exact() && !next.exact()) {
        long[] contradicting =
            common.contradicted()[i] ? Bits.and(before.unknown(), next.unknown()) : null;
        result = result.doubting(new Doubt(Doubt.sharing(before, next), contradicting));
      }
    }
    return result;
  }

  private Levels either(ColumnRun run, long[] within) {
    Levels result = run.levels(parts.getFirst(), within);
    boolean own = false;
    for (int i = 1; i < parts.size(); i++) {
      ColumnExpression part = parts.get(i);
      long[] left =
          within != null && part.effort().costly() ? Bits.andNot(within, result.none()) : within;
      Levels next = run.levels(part, left);
      if (own && next.exact()) {
        LevelSets.add(next.none(), result.none());
      } else {
        own = result.exact() && next.exact();
        result = LevelSets.either(result, next);
      }
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
        left = within == null ? result : Bits.and(within, result);
        if (Bits.isEmpty(left)) {
          return left;
        }
      } else if (within != null && part.effort().costly()) {
        left = Bits.andNot(within, result);
      }
      long[] next = run.certain(part, left);
      result = every ? Bits.and(result, next) : Bits.or(result, next);
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

  @Override
  boolean localIfTyped() {
    return parts.stream().allMatch(ColumnExpression::localIfTyped);
  }

  @Override
  boolean byParts() {
    return parts.stream().allMatch(ColumnExpression::byParts);
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.expression.DerivedFact;

/** A boolean fact of the graph holds, or just not. */
final class FlagTest extends ColumnExpression {

  private final DerivedFact fact;
  private final boolean wanted;

  FlagTest(DerivedFact fact, boolean wanted) {
    this.fact = fact;
    this.wanted = wanted;
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    return run.columns().flag(fact, wanted);
  }

  @Override
  Effort effort() {
    return Effort.INDEXED;
  }

  @Override
  FactUses facts() {
    return FactUses.named(GraphColumns.facts(fact));
  }

  @Override
  boolean local() {
    return false;
  }
}

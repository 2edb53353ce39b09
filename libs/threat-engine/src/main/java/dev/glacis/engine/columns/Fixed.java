package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;

/** Everywhere or nowhere. */
final class Fixed extends ColumnExpression {

  private final Domain domain;
  private final boolean holds;

  Fixed(Domain domain, boolean holds) {
    this.domain = domain;
    this.holds = holds;
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    int size = run.size(domain);
    return Levels.known(holds ? Bits.all(size) : Bits.none(size));
  }

  @Override
  Effort effort() {
    return Effort.INDEXED;
  }

  @Override
  FactUses facts() {
    return FactUses.NONE;
  }

  @Override
  boolean local() {
    return true;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.GuardedWays;
import dev.glacis.engine.model.ElementKind;

/**
 * All that arrives at components or flows has passed a guard, or just not. How many unknown facts
 * it takes is not counted: what shows a countermeasure is known or counts as absent.
 */
final class GuardedTest extends ColumnExpression {

  private final GuardColumns guards;
  private final ElementKind kind;
  private final boolean wanted;

  GuardedTest(GuardColumns guards, ElementKind kind, boolean wanted) {
    this.guards = guards;
    this.kind = kind;
    this.wanted = wanted;
  }

  /** Always everywhere: whatever spreads does so over the whole model. */
  @Override
  Levels compute(ColumnRun run, long[] within) {
    GuardedWays ways = guards.ways(run);
    long[] stopped = ways.stopped(kind);
    long[] stoppable = ways.stoppable(kind);
    int elements = run.graph().size(kind);
    return wanted
        ? levels(stopped, stoppable)
        : levels(Bits.not(stoppable, elements), Bits.not(stopped, elements));
  }

  @Override
  long[] certain(ColumnRun run, long[] within) {
    return wanted ? run.stopped(guards).of(kind) : super.certain(run, within);
  }

  private static Levels levels(long[] known, long[] any) {
    return new Levels(known, known, known, any, null);
  }

  @Override
  Effort effort() {
    return Effort.LIST;
  }

  @Override
  FactUses facts() {
    return FactUses.ANY;
  }

  @Override
  boolean local() {
    return false;
  }
}

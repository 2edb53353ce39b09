package dev.glacis.engine.columns;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.GuardedWays;
import dev.glacis.engine.graph.Guards;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.DerivedControlDefinition;
import java.util.function.BiFunction;

/**
 * All that arrives at components or flows has passed a guard, or just not. How many unknown facts
 * it takes is not counted: what shows a countermeasure is known or counts as absent.
 */
final class GuardedTest extends ColumnExpression {

  private final Propagated stops;
  private final ColumnExpression components;
  private final ColumnExpression flows;
  private final ElementKind kind;
  private final boolean wanted;

  private GuardedTest(
      Propagated stops,
      ColumnExpression components,
      ColumnExpression flows,
      ElementKind kind,
      boolean wanted) {
    this.stops = stops;
    this.components = components;
    this.flows = flows;
    this.kind = kind;
    this.wanted = wanted;
  }

  static GuardedTest of(
      DerivedControlDefinition control,
      ElementKind kind,
      boolean wanted,
      BiFunction<Condition, ElementKind, ColumnExpression> conditions) {
    return new GuardedTest(
        control.stops(),
        conditions.apply(guard(control.component()), ElementKind.COMPONENT),
        conditions.apply(guard(control.dataflow()), ElementKind.DATA_FLOW),
        kind,
        wanted);
  }

  private static Condition guard(Condition condition) {
    return condition == null ? new Condition.Constant(false) : condition;
  }

  /** Always everywhere: whatever spreads does so over the whole model. */
  @Override
  Levels compute(ColumnRun run, long[] within) {
    Levels ofComponents = run.levels(components);
    Levels ofFlows = run.levels(flows);
    GuardedWays ways =
        new GuardedWays(
            run.graph(),
            stops,
            new Guards(ofComponents.none(), ofFlows.none()),
            new Guards(ofComponents.any(), ofFlows.any()));
    long[] stopped = ways.stopped(kind);
    long[] stoppable = ways.stoppable(kind);
    int elements = run.graph().size(kind);
    return wanted
        ? levels(stopped, stoppable)
        : levels(Bits.not(stoppable, elements), Bits.not(stopped, elements));
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

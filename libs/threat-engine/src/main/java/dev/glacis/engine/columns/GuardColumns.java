package dev.glacis.engine.columns;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.graph.GuardedWays;
import dev.glacis.engine.graph.Guards;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.DerivedControlDefinition;
import java.util.function.BiFunction;

/** When elements are guards, as columns; those of one control are equal. */
record GuardColumns(Propagated stops, ColumnExpression components, ColumnExpression flows) {

  static GuardColumns of(
      DerivedControlDefinition control,
      BiFunction<Condition, ElementKind, ColumnExpression> conditions) {
    return new GuardColumns(
        control.stops(),
        conditions.apply(guard(control.component()), ElementKind.COMPONENT),
        conditions.apply(guard(control.dataflow()), ElementKind.DATA_FLOW));
  }

  private static Condition guard(Condition condition) {
    return condition == null ? new Condition.Constant(false) : condition;
  }

  /** What guards stop, or could for all that is known. */
  GuardedWays ways(ColumnRun run) {
    Levels ofComponents = run.levels(components);
    Levels ofFlows = run.levels(flows);
    return new GuardedWays(
        run.graph(),
        stops,
        new Guards(ofComponents.none(), ofFlows.none()),
        new Guards(ofComponents.any(), ofFlows.any()));
  }

  /** What known guards stop. */
  GuardedWays.Stopped stopped(ColumnRun run) {
    return GuardedWays.Stopped.of(
        run.graph(), stops, new Guards(run.certain(components, null), run.certain(flows, null)));
  }
}

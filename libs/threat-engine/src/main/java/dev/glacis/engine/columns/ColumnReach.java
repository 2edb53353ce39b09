package dev.glacis.engine.columns;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Reach;

/**
 * The conditions of scope reach.
 *
 * @param through null when every flow can be taken
 */
record ColumnReach(ColumnExpression source, ColumnExpression target, ColumnExpression through) {

  static ColumnReach of(Reach reach, ColumnCompiler compiler) {
    return new ColumnReach(
        compiler.compile(reach.source(), ElementKind.COMPONENT),
        compiler.compile(reach.target(), ElementKind.COMPONENT),
        reach.through() == null ? null : compiler.compile(reach.through(), ElementKind.DATA_FLOW));
  }

  /**
   * Whether what is unknown at a target can be a fact that its source or the way rests on too.
   *
   * @param run knows which facts are never unknown
   */
  boolean meetsAtTarget(ColumnRun run) {
    return !run.local(target) && facts(run, target).meets(others(run));
  }

  /** Whether one fact can be unknown at the source and on the way, or several times on the way. */
  boolean meetsBefore(ColumnRun run) {
    if (run.levels(source).doubt() != null || through != null && !certain(run)) {
      return true;
    }
    FactUses rest =
        through == null
            ? facts(run, target)
            : FactUses.union(facts(run, target), facts(run, through));
    return !run.local(source) && facts(run, source).meets(rest);
  }

  /** Whether each flow rests on facts of its own. */
  private boolean certain(ColumnRun run) {
    return run.levels(through).doubt() == null && run.local(through);
  }

  private FactUses others(ColumnRun run) {
    return through == null
        ? facts(run, source)
        : FactUses.union(facts(run, source), facts(run, through));
  }

  private static FactUses facts(ColumnRun run, ColumnExpression part) {
    return run.columns().types().complete() ? part.facts().without(FactUse.TYPE) : part.facts();
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.model.ElementKind;

/** A number compares to a number of the condition as wanted. */
final class NumberTest extends ColumnExpression {

  private final ElementKind kind;
  private final NumberSource source;
  private final Comparison comparison;
  private final double limit;

  NumberTest(ElementKind kind, NumberSource source, Comparison comparison, double limit) {
    this.kind = kind;
    this.source = source;
    this.comparison = comparison;
    this.limit = limit;
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    byte[] costs = new byte[run.graph().size(kind)];
    NumberSource.Bounds bounds = run.columns().bounds(source, kind);
    for (int i = 0; i < costs.length; i++) {
      double low = bounds.low()[i];
      double high = bounds.high()[i];
      if (!possible(comparison, low, high, limit)) {
        costs[i] = Levels.NEVER;
      } else if (possible(comparison.negated(), low, high, limit)) {
        costs[i] = 1;
      }
    }
    return Levels.of(costs);
  }

  /** Whether a number within bounds can compare so. */
  static boolean possible(Comparison comparison, double low, double high, double limit) {
    return switch (comparison) {
      case EQUAL -> low <= limit && limit <= high;
      case NOT_EQUAL -> low != high || low != limit;
      case LESS -> low < limit;
      case LESS_OR_EQUAL -> low <= limit;
      case GREATER -> high > limit;
      case GREATER_OR_EQUAL -> high >= limit;
    };
  }

  @Override
  Effort effort() {
    return Effort.INDEXED;
  }

  @Override
  FactUses facts() {
    return FactUses.named(source.facts());
  }

  @Override
  boolean local() {
    return source.local();
  }
}

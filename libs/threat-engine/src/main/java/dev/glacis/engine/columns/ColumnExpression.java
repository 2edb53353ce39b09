package dev.glacis.engine.columns;

import java.util.Set;

/**
 * Part of a condition over one domain. Equal parts of all rules are one expression, worked out once
 * per model.
 */
abstract class ColumnExpression {

  /** Stands for facts that are not known beforehand. */
  static final String ANY_FACT = "*";

  private int number = -1;

  /** Works the expression out; parts are asked for through the run, which keeps them. */
  abstract Levels compute(ColumnRun run);

  /** Names of the facts that can be unknown here. */
  abstract Set<String> facts();

  /** Whether every unknown fact is one of the element itself. */
  abstract boolean local();

  final int number() {
    return number;
  }

  final void numbered(int place) {
    number = place;
  }
}

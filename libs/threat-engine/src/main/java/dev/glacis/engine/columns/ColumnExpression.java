package dev.glacis.engine.columns;

/**
 * Part of a condition over one domain. Equal parts of all rules are one expression; one that
 * several rules share is worked out once per model.
 */
abstract class ColumnExpression {

  private int number = -1;
  private boolean shared;

  /**
   * Works the expression out; parts are asked for through the run, which keeps them.
   *
   * @param within positions that are asked about, all of them when null; what comes out elsewhere
   *     means nothing
   */
  abstract Levels compute(ColumnRun run, long[] within);

  /** Where it holds on known facts; less work than {@link #compute} where parts allow it. */
  long[] certain(ColumnRun run, long[] within) {
    return run.levels(this, within).none();
  }

  /** What one position costs, so that the cheap parts of a condition come first. */
  abstract Effort effort();

  /** The facts that can be unknown here. */
  abstract FactUses facts();

  /** Whether every unknown fact is one of the element itself. */
  abstract boolean local();

  /** The same in a model that says the type of every component. */
  boolean localIfTyped() {
    return local() || facts().without(FactUse.TYPE).none();
  }

  /**
   * Whether it is taken to be impossible only where its parts, each for itself, tell. Others see
   * that what they assume contradicts itself, which conditions around them do not.
   */
  boolean byParts() {
    return true;
  }

  final int number() {
    return number;
  }

  final void numbered(int place) {
    number = place;
  }

  /** Whether several others are made of it. */
  final boolean shared() {
    return shared;
  }

  final void usedAgain() {
    shared = true;
  }
}

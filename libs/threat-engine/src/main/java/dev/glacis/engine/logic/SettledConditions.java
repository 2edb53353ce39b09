package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Condition;

/** What is known already about conditions on one element, so that nobody works it out again. */
@FunctionalInterface
public interface SettledConditions {

  /**
   * Where a condition is settled.
   *
   * @param condition reads one variable, as one object of the packs
   * @param wanted how it is to come out
   */
  OnElements of(Condition condition, boolean wanted);

  /** Whether one condition comes out as wanted. */
  @FunctionalInterface
  interface OnElements {

    /** Nothing is known anywhere. */
    OnElements NOWHERE = element -> null;

    /**
     * @param element index of what the variable stands for
     * @return true when it does on known facts, false when it never can, unknown when that rests on
     *     unknown facts; null when nobody has worked it out
     */
    Truth at(int element);
  }
}

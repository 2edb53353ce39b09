package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.graph.GraphNode;

/** What is known already about conditions on one element, so that nobody works it out again. */
@FunctionalInterface
public interface SettledConditions {

  /**
   * Whether a condition comes out as wanted.
   *
   * @param condition reads one variable, as one object of the packs
   * @param element what the variable stands for
   * @return true when it does on known facts, false when it never can, else unknown
   */
  Truth of(Condition condition, boolean wanted, GraphNode element);
}

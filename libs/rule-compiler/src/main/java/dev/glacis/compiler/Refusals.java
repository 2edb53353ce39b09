package dev.glacis.compiler;

import dev.cel.common.ast.CelExpr;

/** Takes what a condition may not say. */
@FunctionalInterface
interface Refusals {

  /**
   * Refuses a part of a condition.
   *
   * @param code what kind of problem it is
   * @param message what was found
   * @param expected what would be right
   */
  void refuse(CelExpr at, ProblemCode code, String message, String expected);
}

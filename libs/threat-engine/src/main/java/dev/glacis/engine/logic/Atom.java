package dev.glacis.engine.logic;

import java.util.List;

/** A condition on values, whose few ways stand side by side. */
interface Atom extends CompiledCondition {

  /**
   * Ways to make the condition come out as wanted; empty when there is none. A way without
   * assumptions is the only one.
   */
  List<Support> supports(Frame frame, boolean wanted);

  @Override
  default boolean walk(Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
    for (Support way : supports(frame, wanted)) {
      if (search.taking(way, next)) {
        return true;
      }
    }
    return false;
  }
}

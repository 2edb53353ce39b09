package dev.glacis.engine.logic;

import java.util.List;

/** A condition turned into code. Immutable; share it between threads, each with its own frame. */
public interface CompiledCondition {

  Truth test(Frame frame);

  /**
   * Ways to make the condition come out as wanted, fewest assumptions first; empty when there is
   * none. A way without assumptions exists exactly when the known facts decide.
   */
  List<Support> supports(Frame frame, boolean wanted);
}

package dev.glacis.engine.logic;

import java.util.List;
import java.util.Set;

/** A condition turned into code. Immutable; share it between threads, each with its own frame. */
public interface CompiledCondition {

  Truth test(Frame frame);

  /**
   * Ways to make the condition come out as wanted, fewest assumptions first; empty when there is
   * none. A way without assumptions exists exactly when the known facts decide.
   */
  List<Support> supports(Frame frame, boolean wanted);

  /** Ways to make the condition hold; unknown facts are not asked for when known ones forbid it. */
  default List<Support> ways(Frame frame) {
    return test(frame) == Truth.FALSE ? List.of() : supports(frame, true);
  }

  /**
   * Adds every unknown fact that the condition reads, also when known facts decide: an answer can
   * still give it another reason. Values that the graph derives add the facts that they rest on,
   * and themselves under the names in {@link OpenFacts}.
   */
  void openFacts(Frame frame, Set<FactKey> facts);
}

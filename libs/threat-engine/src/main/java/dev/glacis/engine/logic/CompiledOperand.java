package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;

/** An operand turned into code. */
interface CompiledOperand {

  /** A Boolean, Double, String, list or node; an {@link Unknown} when the model does not say. */
  Object read(Frame frame);

  /** The fact that was read; null for what stands in the condition itself. */
  default MatchedFact matched(Frame frame, Object value) {
    return null;
  }

  /** Names the unknown facts behind the value; nothing when it is known. */
  default void openFacts(Frame frame, OpenFactSink facts) {
    if (read(frame) instanceof Unknown unknown) {
      unknown.openFacts(facts);
    }
  }
}

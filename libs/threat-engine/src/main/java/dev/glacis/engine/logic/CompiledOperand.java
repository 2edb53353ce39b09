package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;
import java.util.Set;

/** An operand turned into code. */
interface CompiledOperand {

  /** A Boolean, Double, String, list or node; an {@link Unknown} when the model does not say. */
  Object read(Frame frame);

  /** The fact that was read; null for what stands in the condition itself. */
  default MatchedFact matched(Frame frame, Object value) {
    return null;
  }

  /** Adds the unknown facts behind a value that was read; nothing when it is known. */
  default void openFacts(Frame frame, Object value, Set<FactKey> facts) {
    if (value instanceof Unknown unknown) {
      unknown.addFacts(facts);
    }
  }
}

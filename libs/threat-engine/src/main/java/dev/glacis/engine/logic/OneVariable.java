package dev.glacis.engine.logic;

import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.graph.GraphNode;
import java.util.List;
import java.util.Set;

/**
 * A condition that reads one variable: where assumptions are only counted, what is settled about
 * the element that the variable stands for is not worked out, and the rest is worked out once.
 *
 * @param source the condition before it was compiled
 */
record OneVariable(CompiledCondition condition, ConditionCompiler.Numbered source, int variable)
    implements CompiledCondition {

  /** The condition itself when it reads no variable or several. */
  static CompiledCondition of(CompiledCondition condition, ConditionCompiler.Numbered source) {
    Set<Integer> free = FreeVariables.of(source.condition());
    return free.size() == 1
        ? new OneVariable(condition, source, free.iterator().next())
        : condition;
  }

  @Override
  public Truth test(Frame frame) {
    return condition.test(frame);
  }

  @Override
  public List<Support> supports(Frame frame, boolean wanted) {
    return frame.counting() != null && frame.get(variable) instanceof GraphNode element
        ? counted(frame, wanted, element.index())
        : condition.supports(frame, wanted);
  }

  private List<Support> counted(Frame frame, boolean wanted, int element) {
    Counting.OfCondition known = frame.counting().of(source, wanted);
    return switch (known.settled(element)) {
      case TRUE -> Supports.free(Support.NOTHING);
      case FALSE -> Supports.none();
      case UNKNOWN ->
          compound() ? once(frame, wanted, known, element) : condition.supports(frame, wanted);
    };
  }

  /** Whether looking it up is quicker than working it out. */
  private boolean compound() {
    return condition instanceof Connectives.Joined || condition instanceof Connectives.Quantified;
  }

  private List<Support> once(Frame frame, boolean wanted, Counting.OfCondition known, int element) {
    List<Support> kept = known.kept(element);
    if (kept == null) {
      kept = condition.supports(frame, wanted);
      known.keep(element, kept);
    }
    return kept;
  }
}

package dev.glacis.engine.logic;

import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.graph.GraphNode;
import java.util.Set;

/**
 * A condition that reads one variable: what is settled about the element that the variable stands
 * for is not worked out again.
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
    Truth settled = settled(frame, true);
    return settled == null ? condition.test(frame) : settled;
  }

  @Override
  public boolean walk(Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
    Truth settled = settled(frame, wanted);
    if (settled == Truth.FALSE) {
      return false;
    }
    return settled == Truth.TRUE && frame.factless()
        ? next.go()
        : condition.walk(frame, wanted, search, next);
  }

  /** Null when nobody has worked it out. */
  private Truth settled(Frame frame, boolean wanted) {
    return frame.settled() != null && frame.get(variable) instanceof GraphNode element
        ? frame.settled().of(source, wanted, element.index())
        : null;
  }
}

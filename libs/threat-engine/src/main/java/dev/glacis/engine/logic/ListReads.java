package dev.glacis.engine.logic;

import dev.glacis.engine.graph.GraphNode;
import java.util.List;

/**
 * What conditions read of the members of a list. It is the same for whatever looks at the list: the
 * owner decides alone.
 */
public final class ListReads {

  private final CompiledOperand owner;
  private final CompiledOperand list;
  private final int variable;
  private final OpenReads reads;

  /**
   * @param variable number of the variable that stands for the member
   * @param reads of nothing but the member
   */
  ListReads(CompiledOperand owner, CompiledOperand list, int variable, OpenReads reads) {
    this.owner = owner;
    this.list = list;
    this.variable = variable;
    this.reads = reads;
  }

  GraphNode owner(Frame frame) {
    return (GraphNode) owner.read(frame);
  }

  /** Names every unknown fact that is read of the members. */
  public void open(Frame frame, OpenFactSink facts) {
    List<?> members = (List<?>) list.read(frame);
    for (int i = 0; i < members.size(); i++) {
      reads.open(frame.set(variable, members.get(i)), facts);
    }
  }
}

package dev.glacis.engine.logic;

import dev.glacis.engine.graph.ComponentNode;
import java.util.List;

/**
 * What conditions read of a model, each value once however often they read it: an answer about any
 * unknown one can give them another reason, also where known facts decide. Immutable; share it
 * between threads, each with its own frame.
 */
public final class OpenReads {

  /**
   * What is read of the members of a list.
   *
   * @param variable number of the variable that stands for the member
   */
  record OfMembers(CompiledOperand list, int variable, OpenReads reads) {

    void open(Frame frame, OpenFactSink facts) {
      List<?> members = Connectives.members(list.read(frame));
      for (int i = 0; i < members.size(); i++) {
        reads.open(frame.set(variable, members.get(i)), facts);
      }
    }
  }

  private final CompiledOperand[] values;
  private final CompiledOperand[] typed;
  private final OfMembers[] members;

  /**
   * @param values attributes and derived facts
   * @param typed components whose type is read
   */
  OpenReads(List<CompiledOperand> values, List<CompiledOperand> typed, List<OfMembers> members) {
    this.values = values.toArray(CompiledOperand[]::new);
    this.typed = typed.toArray(CompiledOperand[]::new);
    this.members = members.toArray(OfMembers[]::new);
  }

  boolean nothing() {
    return values.length + typed.length + members.length == 0;
  }

  /**
   * Names every unknown fact that is read. Values that the graph derives name the facts that they
   * rest on, and themselves under the names in {@link OpenFacts}.
   */
  public void open(Frame frame, OpenFactSink facts) {
    for (CompiledOperand value : values) {
      value.openFacts(frame, facts);
    }
    for (CompiledOperand operand : typed) {
      ComponentNode component = (ComponentNode) operand.read(frame);
      if (!component.typed()) {
        facts.open(component, Atoms.IsA.ATTRIBUTE);
      }
    }
    for (OfMembers list : members) {
      list.open(frame, facts);
    }
  }
}

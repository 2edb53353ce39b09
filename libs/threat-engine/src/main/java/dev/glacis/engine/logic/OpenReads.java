package dev.glacis.engine.logic;

import dev.glacis.engine.graph.ComponentNode;
import java.util.List;

/**
 * What conditions read of a model, each value once however often they read it: an answer about any
 * unknown one can give them another reason, also where known facts decide. Immutable; share it
 * between threads, each with its own frame.
 */
public final class OpenReads {

  private final CompiledOperand[] values;
  private final CompiledOperand[] typed;
  private final ListReads[] lists;

  /**
   * @param values attributes and derived facts
   * @param typed components whose type is read
   */
  OpenReads(List<CompiledOperand> values, List<CompiledOperand> typed, List<ListReads> lists) {
    this.values = values.toArray(CompiledOperand[]::new);
    this.typed = typed.toArray(CompiledOperand[]::new);
    this.lists = lists.toArray(ListReads[]::new);
  }

  boolean nothing() {
    return values.length + typed.length + lists.length == 0;
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
        facts.open(component, OpenFacts.TYPE);
      }
    }
    for (ListReads list : lists) {
      facts.open(list, list.owner(frame), frame);
    }
  }
}

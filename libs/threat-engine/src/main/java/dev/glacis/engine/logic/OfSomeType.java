package dev.glacis.engine.logic;

import dev.glacis.engine.graph.ComponentNode;
import java.util.List;

/**
 * A condition that is asked only where one of some components has one of some types, and nobody
 * says theirs. To be asked whether it holds, never whether it does not.
 */
public record OfSomeType(
    List<ComponentNode> untyped, List<String> types, CompiledCondition condition)
    implements CompiledCondition {

  @Override
  public Truth test(Frame frame) {
    return condition.test(frame) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public boolean walk(Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
    if (!wanted) {
      throw new IllegalArgumentException("asked only whether it holds");
    }
    for (ComponentNode component : untyped) {
      for (String type : types) {
        if (search.assuming(
            new FactKey(component, OpenFacts.TYPE),
            new Constraint.Described(type, true),
            () -> condition.walk(frame, true, search, next))) {
          return true;
        }
      }
    }
    return false;
  }
}

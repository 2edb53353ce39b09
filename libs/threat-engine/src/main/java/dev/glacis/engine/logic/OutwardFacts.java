package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Exposure;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import java.util.List;
import java.util.Set;

/** Whether a component can bring content out. */
public final class OutwardFacts {

  private static final String SEND = "send";

  private OutwardFacts() {}

  /** A path leads to a less trusted zone, or a tool effect sends. */
  static Object canSendOutward(ComponentNode component) {
    return Flags.or(path(component), effects(component));
  }

  private static Object path(ComponentNode component) {
    if (component.outgoing().isEmpty()) {
      return false;
    }
    Object own = Ratings.ofComponent(component);
    return own instanceof Double rating ? fromRated(component, rating) : fromUnrated(component);
  }

  private static Object fromRated(ComponentNode component, double own) {
    Exposure outlook = component.outlook();
    if (outlook.rating() < own) {
      return true;
    }
    return outlook.open() == null
        ? (Object) false
        : Flags.compare(Ratings.ofComponent(outlook.open()), Comparison.LESS, own);
  }

  private static Object fromUnrated(ComponentNode component) {
    Object own = Ratings.ofComponent(component);
    Object result = false;
    for (FlowNode flow : component.outgoing()) {
      Exposure beyond = flow.other(component).outlook();
      if (beyond.rating() != null) {
        result = Flags.or(result, Flags.compare((double) beyond.rating(), Comparison.LESS, own));
      } else if (!Ratings.keyOf(beyond.open()).equals(Ratings.keyOf(component))) {
        result =
            Flags.or(
                result, Flags.compare(Ratings.ofComponent(beyond.open()), Comparison.LESS, own));
      }
    }
    return result;
  }

  /** Whether a tool effect of the component sends. */
  public static Truth sends(ComponentNode component) {
    Fact effects = component.fact("toolSideEffects");
    if (effects != null) {
      return Truth.of(((List<?>) effects.value()).contains(SEND));
    }
    return mayCallTools(component) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Object effects(ComponentNode component) {
    Truth sends = sends(component);
    return sends == Truth.UNKNOWN
        ? Flags.anyOf(
            List.of(new FactKey(component, "toolSideEffects")),
            new Constraint.Members(Set.of(SEND), Set.of()),
            new Constraint.Members(Set.of(), Set.of(SEND)))
        : (Object) (sends == Truth.TRUE);
  }

  /** Tool effects of what has nothing to do with tools are no open question. */
  private static boolean mayCallTools(ComponentNode component) {
    Fact calls = component.fact("toolCalling");
    return calls == null
        ? component.isA("ai.agent") || component.isA("ai.tool")
        : Boolean.TRUE.equals(calls.value());
  }
}

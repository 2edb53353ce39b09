package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Exposure;
import dev.glacis.engine.graph.Exposures;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.List;
import java.util.Set;

/** Whether a component can bring content out. */
public final class OutwardFacts {

  public static final String EFFECTS = "toolSideEffects";
  public static final String CALLING = "toolCalling";

  /** The effect that brings content out. */
  public static final String SEND = "send";

  /** Components that have tools unless the model says otherwise. */
  public static final List<String> TYPES_WITH_TOOLS = List.of("ai.agent", "ai.tool");

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
    Exposures outlooks = component.graph().outlooks();
    for (FlowNode flow : component.outgoing()) {
      int next = flow.other(component).index();
      if (outlooks.rated(next)) {
        double rating = outlooks.rating(next);
        result = Flags.or(result, Flags.compare(rating, Comparison.LESS, own));
      }
      ComponentNode open = openElsewhere(component, next);
      if (open != null) {
        result = Flags.or(result, Flags.compare(Ratings.ofComponent(open), Comparison.LESS, own));
      }
    }
    return result;
  }

  /** The nearest unrated one from some component on that is not where another is; or null. */
  private static ComponentNode openElsewhere(ComponentNode component, int from) {
    ModelGraph graph = component.graph();
    int open = graph.outlooks().openElsewhere(from, graph.locationOf(component.index()));
    return open < 0 ? null : graph.components().get(open);
  }

  private static Object effects(ComponentNode component) {
    Fact effects = component.fact(EFFECTS);
    if (effects != null) {
      return ((List<?>) effects.value()).contains(SEND);
    }
    return mayCallTools(component)
        ? Flags.anyOf(
            List.of(new FactKey(component, EFFECTS)),
            new Constraint.Members(Set.of(SEND), Set.of()),
            new Constraint.Members(Set.of(), Set.of(SEND)))
        : (Object) false;
  }

  /** Tool effects of what has nothing to do with tools are no open question. */
  private static boolean mayCallTools(ComponentNode component) {
    if (component.graph().isOpenToCorrection()) {
      return true;
    }
    Fact calls = component.fact(CALLING);
    return calls == null
        ? TYPES_WITH_TOOLS.stream().anyMatch(component::isA)
        : Boolean.TRUE.equals(calls.value());
  }
}

package dev.glacis.benchmark.lambda;

import dev.glacis.benchmark.plain.PlainComponent;
import dev.glacis.benchmark.plain.PlainFlow;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.Direction;
import dev.glacis.benchmark.rule.FlowEnd;
import dev.glacis.engine.expression.Quantifier;
import java.util.List;
import java.util.function.Predicate;

/** Turns clauses into lambdas, the way a person would write them for one rule. */
public final class PlainPredicates {

  private final PlainModel model;

  public PlainPredicates(PlainModel model) {
    this.model = model;
  }

  /**
   * A clause about a component.
   *
   * @throws IllegalArgumentException when it is one about a flow
   */
  public Predicate<PlainComponent> ofComponent(Clause clause) {
    return switch (clause) {
      case Clause.Is is -> ElementPredicates.is(model.componentCoding(), is);
      case Clause.OneOf oneOf -> ElementPredicates.oneOf(model.componentCoding(), oneOf);
      case Clause.Flag flag -> ElementPredicates.flag(model.componentCoding(), flag);
      case Clause.Contains has -> ElementPredicates.contains(model.componentCoding(), has);
      case Clause.OfType ofType -> ofType(ofType.type());
      case Clause.Derived derived -> ElementPredicates.derived(derived);
      case Clause.ExposedBelow exposed -> exposedBelow(exposed.rating());
      case Clause.All all -> ElementPredicates.all(ofComponents(all.parts()));
      case Clause.Any any -> ElementPredicates.any(ofComponents(any.parts()));
      case Clause.Flows flows -> flows(flows);
      case Clause.At at -> throw new IllegalArgumentException("a component has no " + at.end());
    };
  }

  /**
   * A clause about a flow.
   *
   * @throws IllegalArgumentException when it is one about a component
   */
  public Predicate<PlainFlow> ofFlow(Clause clause) {
    return switch (clause) {
      case Clause.Is is -> ElementPredicates.is(model.flowCoding(), is);
      case Clause.OneOf oneOf -> ElementPredicates.oneOf(model.flowCoding(), oneOf);
      case Clause.Flag flag -> ElementPredicates.flag(model.flowCoding(), flag);
      case Clause.Contains has -> ElementPredicates.contains(model.flowCoding(), has);
      case Clause.Derived derived -> ElementPredicates.derived(derived);
      case Clause.All all -> ElementPredicates.all(ofFlows(all.parts()));
      case Clause.Any any -> ElementPredicates.any(ofFlows(any.parts()));
      case Clause.At at -> at(at.end(), ofComponent(at.clause()));
      case Clause.OfType c -> throw new IllegalArgumentException("a flow has no type");
      case Clause.ExposedBelow c -> throw new IllegalArgumentException("a flow has no exposure");
      case Clause.Flows c -> throw new IllegalArgumentException("a flow has no flows");
    };
  }

  /** Components of a type or a subtype. */
  public Predicate<PlainComponent> ofType(String type) {
    long mask = model.types().bit(type);
    return component -> (component.types & mask) != 0;
  }

  /** Flows with such a component at an end. */
  public static Predicate<PlainFlow> at(FlowEnd end, Predicate<PlainComponent> component) {
    return switch (end) {
      case SOURCE -> flow -> component.test(flow.source);
      case DESTINATION -> flow -> component.test(flow.destination);
    };
  }

  private static Predicate<PlainComponent> exposedBelow(int rating) {
    return component -> component.exposure < rating;
  }

  private Predicate<PlainComponent> flows(Clause.Flows flows) {
    Predicate<PlainFlow> body = ofFlow(flows.clause());
    boolean incoming = flows.direction() == Direction.INCOMING;
    if (flows.quantifier() == Quantifier.ALL) {
      return incoming
          ? component -> every(component.incoming, body)
          : component -> every(component.outgoing, body);
    }
    return incoming
        ? component -> some(component.incoming, body)
        : component -> some(component.outgoing, body);
  }

  private static boolean some(PlainFlow[] flows, Predicate<PlainFlow> body) {
    for (PlainFlow flow : flows) {
      if (body.test(flow)) {
        return true;
      }
    }
    return false;
  }

  private static boolean every(PlainFlow[] flows, Predicate<PlainFlow> body) {
    for (PlainFlow flow : flows) {
      if (!body.test(flow)) {
        return false;
      }
    }
    return true;
  }

  private List<Predicate<PlainComponent>> ofComponents(List<Clause> parts) {
    return parts.stream().map(this::ofComponent).toList();
  }

  private List<Predicate<PlainFlow>> ofFlows(List<Clause> parts) {
    return parts.stream().map(this::ofFlow).toList();
  }
}

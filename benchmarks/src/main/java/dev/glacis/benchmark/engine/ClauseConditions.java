package dev.glacis.benchmark.engine;

import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.Direction;
import dev.glacis.benchmark.rule.FlowEnd;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import java.util.List;

/** Turns clauses into the engine's conditions, as the rule compiler would write them. */
final class ClauseConditions {

  /** Variables of the scope: the element and the system. */
  private static final int FIRST_FREE_VARIABLE = 2;

  private ClauseConditions() {}

  static Condition of(Clause clause, ValueType element) {
    return of(clause, new Operand.Variable(0, element), FIRST_FREE_VARIABLE);
  }

  static Condition ofType(FlowEnd end, String type) {
    return new Condition.IsA(end(new Operand.Variable(0, ValueType.FLOW), end), type);
  }

  private static Condition of(Clause clause, Operand element, int free) {
    return switch (clause) {
      case Clause.Is is -> equal(text(element, is.attribute()), new Operand.Text(is.value()));
      case Clause.OneOf one ->
          new Condition.In(text(element, one.attribute()), new Operand.Texts(one.values()));
      case Clause.Flag flag ->
          equal(
              new Operand.Attribute(element, flag.attribute(), ValueType.BOOLEAN),
              new Operand.Flag(flag.value()));
      case Clause.Contains contains -> contains(contains, element, free);
      case Clause.OfType ofType -> new Condition.IsA(element, ofType.type());
      case Clause.Derived derived ->
          new Condition.Holds(new Operand.Derived(element, derived.fact().derived()));
      case Clause.ExposedBelow exposed ->
          new Condition.Compare(
              Comparison.LESS,
              new Operand.Derived(element, DerivedFact.EXPOSURE),
              new Operand.Number(exposed.rating()));
      case Clause.All all -> new Condition.And(parts(all.parts(), element, free));
      case Clause.Any any -> new Condition.Or(parts(any.parts(), element, free));
      case Clause.At at -> of(at.clause(), end(element, at.end()), free);
      case Clause.Flows flows -> flows(flows, element, free);
    };
  }

  private static List<Condition> parts(List<Clause> parts, Operand element, int free) {
    return parts.stream().map(part -> of(part, element, free)).toList();
  }

  private static Condition contains(Clause.Contains contains, Operand element, int free) {
    return new Condition.Quantified(
        Quantifier.EXISTS,
        free,
        new Operand.Attribute(element, contains.attribute(), ValueType.TEXTS),
        equal(new Operand.Variable(free, ValueType.TEXT), new Operand.Text(contains.value())));
  }

  private static Condition flows(Clause.Flows flows, Operand element, int free) {
    DerivedFact list =
        flows.direction() == Direction.INCOMING ? DerivedFact.INCOMING : DerivedFact.OUTGOING;
    Operand flow = new Operand.Variable(free, ValueType.FLOW);
    return new Condition.Quantified(
        flows.quantifier(),
        free,
        new Operand.Derived(element, list),
        of(flows.clause(), flow, free + 1));
  }

  private static Condition equal(Operand left, Operand right) {
    return new Condition.Compare(Comparison.EQUAL, left, right);
  }

  private static Operand text(Operand element, String attribute) {
    return new Operand.Attribute(element, attribute, ValueType.TEXT);
  }

  private static Operand end(Operand flow, FlowEnd end) {
    return new Operand.Derived(
        flow, end == FlowEnd.SOURCE ? DerivedFact.SOURCE : DerivedFact.DESTINATION);
  }
}

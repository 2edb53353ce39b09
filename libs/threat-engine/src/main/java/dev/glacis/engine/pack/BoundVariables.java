package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.JsonView;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks that a compiled condition reads only variables that have a value at their place, and of
 * the type that they have there. No compiler writes anything else, but whoever tampers could.
 */
final class BoundVariables {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private final JsonView place;
  private final Map<Integer, ValueType> types;

  private BoundVariables(JsonView place, Map<Integer, ValueType> types) {
    this.place = place;
    this.types = types;
  }

  /** The condition at a place, about an element of this type; refused when it does not fit. */
  static Condition read(JsonView place, ValueType element) {
    Condition condition = ConditionJson.read(place);
    Map<Integer, ValueType> types =
        new HashMap<>(Map.of(ELEMENT, element, SYSTEM, ValueType.SYSTEM));
    new BoundVariables(place, types).check(condition);
    AffordableConditions.check(condition, element, place);
    return condition;
  }

  private void check(Condition condition) {
    switch (condition) {
      case Condition.Constant constant -> {}
      case Condition.And and -> and.parts().forEach(this::check);
      case Condition.Or or -> or.parts().forEach(this::check);
      case Condition.Not not -> check(not.part());
      case Condition.Holds holds -> check(holds.value());
      case Condition.Compare compare -> {
        check(compare.left());
        check(compare.right());
      }
      case Condition.In in -> {
        check(in.item());
        check(in.list());
      }
      case Condition.IsA isA -> check(isA.component());
      case Condition.Quantified quantified -> quantified(quantified);
    }
  }

  private void quantified(Condition.Quantified quantified) {
    check(quantified.list());
    ValueType member = quantified.list().type().member();
    if (member == null || types.containsKey(quantified.variable())) {
      throw place.expected("a list, and a variable of its own for each exists and all");
    }
    types.put(quantified.variable(), member);
    check(quantified.body());
    types.remove(quantified.variable());
  }

  private void check(Operand operand) {
    switch (operand) {
      case Operand.Flag flag -> {}
      case Operand.Number number -> {}
      case Operand.Text text -> {}
      case Operand.Texts texts -> {}
      case Operand.Variable variable -> {
        if (types.get(variable.number()) != variable.type()) {
          throw place.expected("variables as they are bound, not variable " + variable.number());
        }
      }
      case Operand.Attribute attribute -> check(attribute.element());
      case Operand.Guarded guarded -> check(guarded.element());
      case Operand.Derived derived -> {
        check(derived.element());
        if (derived.element().type() != derived.fact().owner()) {
          throw place.expected(derived.fact().field() + " on " + derived.fact().owner().label());
        }
      }
    }
  }
}

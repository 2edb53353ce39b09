package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ConditionSize;
import dev.glacis.engine.expression.CostClass;
import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.JsonView;
import java.util.List;
import java.util.Set;

/**
 * Checks that a compiled condition costs no more than one that the compiler lets through. Whoever
 * tampers with a pack could otherwise make an evaluation take quadratic time, or have no end.
 */
final class AffordableConditions {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private AffordableConditions() {}

  /** Refuses a condition at a place, about an element of this type, that costs too much. */
  static void check(Condition condition, ValueType element, JsonView place) {
    ConditionSize size = ConditionSize.of(condition);
    if (size.parts() > ConditionSize.MOST_PARTS) {
      throw place.expected("at most " + ConditionSize.MOST_PARTS + " parts of a condition");
    }
    if (size.depth() > ConditionSize.DEEPEST) {
      throw place.expected("parts of a condition at most " + ConditionSize.DEEPEST + " deep");
    }
    if (size.nesting() > ConditionSize.MOST_NESTED) {
      throw place.expected("exists and all at most " + ConditionSize.MOST_NESTED + " deep");
    }
    if (CostClass.of(condition) == CostClass.PRODUCT) {
      throw place.expected("an inner exists or all that reads nothing but its own variable");
    }
    Set<Integer> once = element == ValueType.SYSTEM ? Set.of(ELEMENT, SYSTEM) : Set.of(SYSTEM);
    if (!goesThroughTheSystemOnce(condition, once)) {
      throw place.expected("lists of the whole system gone through once, not for each element");
    }
  }

  /**
   * @param once variables that have one value for the whole system
   */
  private static boolean goesThroughTheSystemOnce(Condition condition, Set<Integer> once) {
    return switch (condition) {
      case Condition.And and -> all(and.parts(), once);
      case Condition.Or or -> all(or.parts(), once);
      case Condition.Not not -> goesThroughTheSystemOnce(not.part(), once);
      case Condition.Quantified quantified ->
          (!ofSystem(quantified.list()) || once.containsAll(FreeVariables.of(quantified)))
              && goesThroughTheSystemOnce(quantified.body(), once);
      case Condition.Constant leaf -> true;
      case Condition.Holds leaf -> true;
      case Condition.Compare leaf -> true;
      case Condition.In leaf -> true;
      case Condition.IsA leaf -> true;
    };
  }

  private static boolean all(List<Condition> parts, Set<Integer> once) {
    return parts.stream().allMatch(part -> goesThroughTheSystemOnce(part, once));
  }

  private static boolean ofSystem(Operand list) {
    return list instanceof Operand.Derived derived && derived.element().type() == ValueType.SYSTEM;
  }
}

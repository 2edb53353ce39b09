package dev.glacis.engine.expression;

import java.util.List;
import java.util.Set;

/**
 * How the work for a condition grows with the model. What reads one variable is worked out once for
 * each element; only what reads several is worked out for each way from one to the other.
 */
public enum CostClass {
  /** One step for each element. */
  ELEMENT,
  /** One step for each entry of the lists: elements, flows and their assets. */
  MEMBER,
  /** One step for each pair of an entry and an entry of its own list: too much around hubs. */
  PRODUCT;

  /** The class of a condition, derived facts in place. */
  public static CostClass of(Condition condition) {
    return of(condition, ELEMENT);
  }

  /**
   * @param around what it costs to be here: the ways to this place
   */
  private static CostClass of(Condition condition, CostClass around) {
    return switch (condition) {
      case Condition.And and -> highest(and.parts(), around);
      case Condition.Or or -> highest(or.parts(), around);
      case Condition.Not not -> of(not.part(), around);
      case Condition.Quantified quantified -> quantified(quantified, around);
      case Condition.Constant leaf -> around;
      case Condition.Holds leaf -> around;
      case Condition.Compare leaf -> around;
      case Condition.In leaf -> around;
      case Condition.IsA leaf -> around;
    };
  }

  private static CostClass highest(List<Condition> parts, CostClass around) {
    return parts.stream().map(part -> of(part, around)).reduce(around, CostClass::max);
  }

  private static CostClass quantified(Condition.Quantified quantified, CostClass around) {
    if (quantified.list().type() == ValueType.TEXTS) {
      // The values of an attribute are few, whatever the size of the model.
      return of(quantified.body(), around);
    }
    CostClass here = FreeVariables.of(quantified).size() <= 1 ? ELEMENT : around;
    Set<Integer> read = FreeVariables.of(quantified.body());
    read.remove(quantified.variable());
    if (here == ELEMENT && read.isEmpty()) {
      return max(MEMBER, of(quantified.body(), ELEMENT));
    }
    CostClass inside = here == ELEMENT ? MEMBER : PRODUCT;
    return max(inside, of(quantified.body(), inside));
  }

  private static CostClass max(CostClass one, CostClass other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}

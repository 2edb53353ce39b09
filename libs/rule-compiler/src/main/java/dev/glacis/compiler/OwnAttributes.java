package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import java.util.List;

/**
 * Whether a condition reads nothing but the attributes and the type of one element, so that what
 * spreads along flows never depends on itself, and an answer about an element matters only there
 * and behind it.
 */
final class OwnAttributes {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private OwnAttributes() {}

  static boolean only(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant -> true;
      case Condition.And and -> only(and.parts());
      case Condition.Or or -> only(or.parts());
      case Condition.Not not -> only(not.part());
      case Condition.Holds holds -> own(holds.value());
      case Condition.Compare compare -> own(compare.left()) && own(compare.right());
      case Condition.In in -> own(in.item()) && own(in.list());
      case Condition.IsA isA -> isElement(isA.component());
      case Condition.Quantified quantified -> own(quantified.list()) && only(quantified.body());
    };
  }

  private static boolean only(List<Condition> parts) {
    return parts.stream().allMatch(OwnAttributes::only);
  }

  private static boolean own(Operand operand) {
    return switch (operand) {
      case Operand.Flag flag -> true;
      case Operand.Number number -> true;
      case Operand.Text text -> true;
      case Operand.Texts texts -> true;
      case Operand.Variable variable -> variable.number() > SYSTEM;
      case Operand.Attribute attribute -> isElement(attribute.element());
      case Operand.Guarded guarded -> false;
      case Operand.Derived derived -> false;
    };
  }

  private static boolean isElement(Operand operand) {
    return operand instanceof Operand.Variable variable && variable.number() == ELEMENT;
  }
}

package dev.glacis.compiler;

import dev.cel.common.ast.CelExpr;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import java.util.Optional;

/**
 * Translates exists and all, and holds their cost down: a list at one element may be gone through
 * within another, three deep; the lists of the whole system only once per model.
 */
final class QuantifierTranslator {

  private final ConditionTranslator conditions;
  private final OperandTranslator operands;
  private final Refusals refusals;

  QuantifierTranslator(
      ConditionTranslator conditions, OperandTranslator operands, Refusals refusals) {
    this.conditions = conditions;
    this.operands = operands;
    this.refusals = refusals;
  }

  Condition quantified(CelExpr expr, ConditionScope scope) {
    CelExpr.CelCall call = expr.call();
    if (call.target().isEmpty()
        || call.args().size() != 2
        || call.args().getFirst().getKind() != CelExpr.ExprKind.Kind.IDENT) {
      return refused(
          expr,
          ProblemCode.SYNTAX,
          call.function() + " is not used as it should be",
          "list." + call.function() + "(x, condition)");
    }
    Optional<Reading> list = operands.reading(call.target().get(), scope);
    String name = call.args().getFirst().ident().name();
    if (list.isEmpty()) {
      return ConditionTranslator.REFUSED;
    } else if (!(list.get() instanceof Reading.Value value && value.type().member() != null)) {
      return refused(
          expr,
          ProblemCode.CONDITION_TYPE,
          list.get().label() + " is " + list.get().type().label(),
          "a list");
    } else if (scope.bindings().containsKey(name)) {
      return refused(
          expr, ProblemCode.DUPLICATE, "variable '" + name + "' is there already", "another name");
    } else if (!affordable(expr, value, scope)) {
      return ConditionTranslator.REFUSED;
    } else {
      ConditionScope inner = scope.with(name, value.type().member(), value.domain());
      return new Condition.Quantified(
          call.function().equals("all") ? Quantifier.ALL : Quantifier.EXISTS,
          inner.bindings().get(name).number(),
          value.operand(),
          conditions.condition(call.args().get(1), inner));
    }
  }

  private boolean affordable(CelExpr expr, Reading.Value list, ConditionScope scope) {
    boolean wholeSystem =
        list.operand() instanceof Operand.Derived derived
            && derived.element().type() == ValueType.SYSTEM;
    if (scope.depth() >= Limits.QUANTIFIERS_NESTED) {
      refused(
          expr,
          ProblemCode.TOO_LARGE,
          "exists and all lie more than " + Limits.QUANTIFIERS_NESTED + " deep",
          "at most " + Limits.QUANTIFIERS_NESTED);
      return false;
    } else if (wholeSystem && scope.depth() > 0) {
      refused(
          expr,
          ProblemCode.TOO_COSTLY,
          "goes through " + list.label() + " within another exists or all",
          "a list at one element");
      return false;
    } else if (wholeSystem && !scope.ofSystem()) {
      refused(
          expr,
          ProblemCode.TOO_COSTLY,
          "goes through " + list.label() + " once for each element",
          "a list at one element, or scope system");
      return false;
    }
    return true;
  }

  private Condition refused(CelExpr at, ProblemCode code, String message, String expected) {
    refusals.refuse(at, code, message, expected);
    return ConditionTranslator.REFUSED;
  }
}

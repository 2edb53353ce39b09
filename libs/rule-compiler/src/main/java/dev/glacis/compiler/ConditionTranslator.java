package dev.glacis.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Translates a parsed condition and checks its types. Anything outside the documented subset is
 * refused; a part that is refused is replaced, so that the rest is checked too.
 */
final class ConditionTranslator {

  private static final Condition REFUSED = new Condition.Constant(false);
  private static final int MAX_VARIABLES = ConditionCompiler.MAX_VARIABLES;

  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "_==_", Comparison.EQUAL,
          "_!=_", Comparison.NOT_EQUAL,
          "_<_", Comparison.LESS,
          "_<=_", Comparison.LESS_OR_EQUAL,
          "_>_", Comparison.GREATER,
          "_>=_", Comparison.GREATER_OR_EQUAL);

  private final Vocabulary vocabulary;
  private final BiConsumer<String, String> refuse;
  private final OperandTranslator operands;

  /**
   * @param refuse takes what is wrong and what was expected
   */
  ConditionTranslator(Vocabulary vocabulary, BiConsumer<String, String> refuse) {
    this.vocabulary = vocabulary;
    this.refuse = refuse;
    this.operands = new OperandTranslator(vocabulary, refuse);
  }

  Condition condition(CelExpr expr, ConditionScope scope) {
    return switch (expr.getKind()) {
      case CALL -> call(expr.call(), scope);
      case IDENT, SELECT, CONSTANT -> holds(expr, scope);
      case LIST, MAP, STRUCT, COMPREHENSION, NOT_SET ->
          refused("a condition cannot be " + expr.getKind(), "true or false");
    };
  }

  private Condition call(CelExpr.CelCall call, ConditionScope scope) {
    Comparison comparison = COMPARISONS.get(call.function());
    if (comparison != null) {
      return comparison(comparison, call.args().get(0), call.args().get(1), scope);
    }
    return switch (call.function()) {
      case "_&&_" -> new Condition.And(parts(call, "_&&_", scope));
      case "_||_" -> new Condition.Or(parts(call, "_||_", scope));
      case "!_" -> new Condition.Not(condition(call.args().getFirst(), scope));
      case "@in" -> in(call.args().get(0), call.args().get(1), scope);
      case "isA" -> isA(call, scope);
      case "exists" -> quantified(Quantifier.EXISTS, call, scope);
      case "all" -> quantified(Quantifier.ALL, call, scope);
      default ->
          refused(
              "'" + call.function() + "' is not part of the rule language",
              "&& || ! == != < <= > >= in, exists, all or isA");
    };
  }

  /** Flattens nested pairs, so that order and depth stay as written. */
  private List<Condition> parts(CelExpr.CelCall call, String function, ConditionScope scope) {
    List<Condition> parts = new ArrayList<>();
    for (CelExpr argument : call.args()) {
      if (argument.getKind() == CelExpr.ExprKind.Kind.CALL
          && argument.call().function().equals(function)) {
        parts.addAll(parts(argument.call(), function, scope));
      } else {
        parts.add(condition(argument, scope));
      }
    }
    return parts;
  }

  private Condition holds(CelExpr expr, ConditionScope scope) {
    if (expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && expr.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE) {
      return new Condition.Constant(expr.constant().booleanValue());
    }
    return operands
        .operand(expr, scope)
        .map(
            value ->
                value.type() == ValueType.BOOLEAN
                    ? new Condition.Holds(value.operand())
                    : refused(value.label() + " is " + value.type().label(), "true or false"))
        .orElse(REFUSED);
  }

  private Condition comparison(
      Comparison comparison, CelExpr leftExpr, CelExpr rightExpr, ConditionScope scope) {
    Optional<TypedOperand> first = operands.operand(leftExpr, scope);
    Optional<TypedOperand> second = operands.operand(rightExpr, scope);
    if (first.isEmpty() || second.isEmpty()) {
      return REFUSED;
    }
    TypedOperand left = first.get();
    TypedOperand right = second.get();
    if (left.type() != right.type()) {
      return refused(
          "compares " + left.label() + " (" + left.type().label() + ") with " + right.label(),
          left.type().label());
    } else if (left.type().member() != null) {
      return refused(left.label() + " is a list", "exists, all or in");
    }
    boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
    if (!equality && left.type() != ValueType.NUMBER) {
      return refused(left.label() + " has no order", "== or !=");
    }
    operands.checkValue(left, right);
    operands.checkValue(right, left);
    return new Condition.Compare(comparison, left.operand(), right.operand());
  }

  private Condition in(CelExpr itemExpr, CelExpr listExpr, ConditionScope scope) {
    Optional<TypedOperand> item = operands.operand(itemExpr, scope);
    Optional<TypedOperand> list = operands.operand(listExpr, scope);
    if (item.isEmpty() || list.isEmpty()) {
      return REFUSED;
    } else if (item.get().type() != ValueType.TEXT) {
      return refused(item.get().label() + " is " + item.get().type().label(), "a text before in");
    } else if (list.get().type() != ValueType.TEXTS) {
      return refused(
          list.get().label() + " is " + list.get().type().label(), "a list of texts after in");
    }
    operands.checkValue(item.get(), list.get());
    operands.checkValue(list.get(), item.get());
    return new Condition.In(item.get().operand(), list.get().operand());
  }

  private Condition isA(CelExpr.CelCall call, ConditionScope scope) {
    Optional<String> type =
        call.args().size() == 1 ? OperandTranslator.text(call.args().getFirst()) : Optional.empty();
    if (call.target().isEmpty() || type.isEmpty()) {
      return refused("isA is not used as it should be", "component.isA('type')");
    }
    if (!vocabulary.knowsType(type.get())) {
      refused(
          "unknown component type '" + type.get() + "'",
          Suggestions.of(type.get(), vocabulary.types().keySet()));
    }
    return operands
        .operand(call.target().get(), scope)
        .map(
            value ->
                value.type() == ValueType.COMPONENT
                    ? new Condition.IsA(value.operand(), type.get())
                    : refused(value.label() + " is " + value.type().label(), "a component"))
        .orElse(REFUSED);
  }

  private Condition quantified(Quantifier quantifier, CelExpr.CelCall call, ConditionScope scope) {
    String usage = "list." + call.function() + "(x, condition)";
    if (call.target().isEmpty()
        || call.args().size() != 2
        || call.args().getFirst().getKind() != CelExpr.ExprKind.Kind.IDENT) {
      return refused(call.function() + " is not used as it should be", usage);
    }
    Optional<TypedOperand> list = operands.operand(call.target().get(), scope);
    if (list.isEmpty()) {
      return REFUSED;
    }
    ValueType member = list.get().type().member();
    String name = call.args().getFirst().ident().name();
    if (member == null) {
      return refused(list.get().label() + " is " + list.get().type().label(), "a list");
    } else if (scope.bindings().containsKey(name)) {
      return refused("variable '" + name + "' is there already", "another name");
    }
    ConditionScope inner = scope.with(name, member, list.get().domain());
    int number = inner.bindings().get(name).number();
    if (number >= MAX_VARIABLES) {
      return refused("too many nested exists and all", "fewer");
    }
    return new Condition.Quantified(
        quantifier, number, list.get().operand(), condition(call.args().get(1), inner));
  }

  private Condition refused(String message, String expected) {
    refuse.accept("condition: " + message, expected);
    return REFUSED;
  }
}

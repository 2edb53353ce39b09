package dev.glacis.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.pack.NearestName;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Translates a parsed condition and checks its types. Anything outside the documented subset is
 * refused; a part that is refused is replaced, so that the rest is checked too.
 */
final class ConditionTranslator {

  static final Condition REFUSED = new Condition.Constant(false);

  private static final List<String> FUNCTIONS = List.of("exists", "all", "isA");
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "_==_", Comparison.EQUAL,
          "_!=_", Comparison.NOT_EQUAL,
          "_<_", Comparison.LESS,
          "_<=_", Comparison.LESS_OR_EQUAL,
          "_>_", Comparison.GREATER,
          "_>=_", Comparison.GREATER_OR_EQUAL);

  private final Vocabulary vocabulary;
  private final Refusals refusals;
  private final OperandTranslator operands;
  private final QuantifierTranslator quantifiers;

  ConditionTranslator(Vocabulary vocabulary, Refusals refusals) {
    this.vocabulary = vocabulary;
    this.refusals = refusals;
    this.operands = new OperandTranslator(vocabulary, refusals);
    this.quantifiers = new QuantifierTranslator(this, operands, refusals);
  }

  Condition condition(CelExpr expr, ConditionScope scope) {
    return switch (expr.getKind()) {
      case CALL -> call(expr, scope);
      case IDENT, SELECT, CONSTANT -> holds(expr, scope);
      case LIST, MAP, STRUCT, COMPREHENSION, NOT_SET ->
          refused(
              expr,
              ProblemCode.CONDITION_TYPE,
              "a condition cannot be " + CelWords.kind(expr),
              "true or false");
    };
  }

  private Condition call(CelExpr expr, ConditionScope scope) {
    CelExpr.CelCall call = expr.call();
    Comparison comparison = COMPARISONS.get(call.function());
    if (comparison != null) {
      return comparison(comparison, expr, scope);
    }
    return switch (call.function()) {
      case "_&&_" -> new Condition.And(parts(call, true, scope));
      case "_||_" -> new Condition.Or(parts(call, false, scope));
      case "!_" -> new Condition.Not(condition(call.args().getFirst(), scope));
      case "@in" -> in(expr, scope);
      case "isA" -> isA(expr, scope);
      case "exists", "all" -> quantifiers.quantified(expr, scope);
      default ->
          refused(
              expr,
              ProblemCode.UNSUPPORTED,
              "'" + CelWords.function(call.function()) + "' is not part of the rule language",
              NearestName.of(call.function(), FUNCTIONS)
                  .map(name -> "perhaps " + name)
                  .orElse("&& || ! == != < <= > >= in, exists, all or isA"));
    };
  }

  /** Flattens nested pairs, so that order and depth stay as written. */
  private List<Condition> parts(CelExpr.CelCall call, boolean and, ConditionScope scope) {
    List<Condition> parts = new ArrayList<>();
    for (CelExpr argument : call.args()) {
      switch (condition(argument, scope)) {
        case Condition.And inner when and -> parts.addAll(inner.parts());
        case Condition.Or inner when !and -> parts.addAll(inner.parts());
        case Condition other -> parts.add(other);
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
        .reading(expr, scope)
        .map(
            reading ->
                switch (reading) {
                  case Reading.Fact fact -> fact.condition();
                  case Reading.Value value when value.type() == ValueType.BOOLEAN ->
                      new Condition.Holds(value.operand());
                  case Reading.Value value ->
                      refused(
                          expr,
                          ProblemCode.CONDITION_TYPE,
                          value.label() + " is " + value.type().label(),
                          "true or false");
                })
        .orElse(REFUSED);
  }

  private Condition comparison(Comparison comparison, CelExpr expr, ConditionScope scope) {
    Optional<Reading> first = operands.reading(expr.call().args().get(0), scope);
    Optional<Reading> second = operands.reading(expr.call().args().get(1), scope);
    if (first.isEmpty() || second.isEmpty()) {
      return REFUSED;
    }
    Reading left = first.get();
    Reading right = second.get();
    if (left.type() != right.type()) {
      return refused(
          expr,
          ProblemCode.CONDITION_TYPE,
          "compares " + left.label() + " (" + left.type().label() + ") with " + right.label(),
          left.type().label());
    } else if (left.type().member() != null) {
      return refused(
          expr, ProblemCode.CONDITION_TYPE, left.label() + " is a list", "exists, all or in");
    }
    boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
    if (!equality && left.type() != ValueType.NUMBER) {
      return refused(expr, ProblemCode.CONDITION_TYPE, left.label() + " has no order", "== or !=");
    } else if (left instanceof Reading.Fact fact) {
      return factIs(comparison, fact, right, expr);
    } else if (right instanceof Reading.Fact fact) {
      return factIs(comparison, fact, left, expr);
    }
    Reading.Value one = (Reading.Value) left;
    Reading.Value other = (Reading.Value) right;
    operands.checkValue(expr, one, other);
    operands.checkValue(expr, other, one);
    return new Condition.Compare(comparison, one.operand(), other.operand());
  }

  /** A derived fact compared with true or false is itself or its opposite. */
  private Condition factIs(Comparison comparison, Reading.Fact fact, Reading other, CelExpr expr) {
    if (other instanceof Reading.Value value && value.operand() instanceof Operand.Flag flag) {
      return flag.value() == (comparison == Comparison.EQUAL)
          ? fact.condition()
          : new Condition.Not(fact.condition());
    }
    return refused(
        expr,
        ProblemCode.CONDITION_TYPE,
        "compares " + fact.label() + " with " + other.label(),
        "true or false");
  }

  private Condition in(CelExpr expr, ConditionScope scope) {
    Optional<Reading> item = operands.reading(expr.call().args().get(0), scope);
    Optional<Reading> list = operands.reading(expr.call().args().get(1), scope);
    if (item.isEmpty() || list.isEmpty()) {
      return REFUSED;
    } else if (!(item.get() instanceof Reading.Value one && one.type() == ValueType.TEXT)) {
      return refused(
          expr,
          ProblemCode.CONDITION_TYPE,
          item.get().label() + " is " + item.get().type().label(),
          "a text before in");
    } else if (!(list.get() instanceof Reading.Value many && many.type() == ValueType.TEXTS)) {
      return refused(
          expr,
          ProblemCode.CONDITION_TYPE,
          list.get().label() + " is " + list.get().type().label(),
          "a list of texts after in");
    } else {
      operands.checkValue(expr, one, many);
      operands.checkValue(expr, many, one);
      return new Condition.In(one.operand(), many.operand());
    }
  }

  private Condition isA(CelExpr expr, ConditionScope scope) {
    CelExpr.CelCall call = expr.call();
    Optional<String> type =
        call.args().size() == 1 ? OperandTranslator.text(call.args().getFirst()) : Optional.empty();
    if (call.target().isEmpty() || type.isEmpty()) {
      return refused(
          expr, ProblemCode.SYNTAX, "isA is not used as it should be", "component.isA('type')");
    }
    if (!vocabulary.knowsType(type.get())) {
      refused(
          expr,
          ProblemCode.UNKNOWN_NAME,
          "unknown component type '" + type.get() + "'",
          Suggestions.ofType(type.get(), vocabulary));
    }
    return operands
        .reading(call.target().get(), scope)
        .map(
            reading ->
                reading instanceof Reading.Value value && value.type() == ValueType.COMPONENT
                    ? new Condition.IsA(value.operand(), type.get())
                    : refused(
                        expr,
                        ProblemCode.CONDITION_TYPE,
                        reading.label() + " is " + reading.type().label(),
                        "a component"))
        .orElse(REFUSED);
  }

  private Condition refused(CelExpr at, ProblemCode code, String message, String expected) {
    refusals.refuse(at, code, message, expected);
    return REFUSED;
  }
}

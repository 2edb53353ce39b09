package dev.glacis.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates what a condition reads: literals, variables and fields. */
final class OperandTranslator {

  private static final String VALUE = "a field or literal";

  private final Refusals refusals;
  private final FieldTranslator fields;

  OperandTranslator(Vocabulary vocabulary, Refusals refusals) {
    this.refusals = refusals;
    this.fields = new FieldTranslator(vocabulary, refusals);
  }

  /** What the place gives; empty when it was refused. */
  Optional<Reading> reading(CelExpr expr, ConditionScope scope) {
    return switch (expr.getKind()) {
      case CONSTANT -> literal(expr);
      case IDENT -> variable(expr, scope);
      case SELECT -> field(expr, scope);
      case LIST -> list(expr);
      case CALL -> call(expr);
      case MAP, STRUCT, COMPREHENSION, NOT_SET ->
          refused(
              expr,
              ProblemCode.UNSUPPORTED,
              CelWords.kind(expr) + " is not part of the rule language",
              VALUE);
    };
  }

  private Optional<Reading> call(CelExpr expr) {
    return CelWords.known(expr.call().function())
        ? refused(
            expr,
            ProblemCode.CONDITION_TYPE,
            CelWords.kind(expr) + " gives no value to compare",
            VALUE)
        : refused(
            expr,
            ProblemCode.UNSUPPORTED,
            CelWords.kind(expr) + " is not part of the rule language",
            VALUE);
  }

  /** Refuses literal values that the attribute on the other side cannot have. */
  void checkValue(CelExpr at, Reading.Value reader, Reading.Value written) {
    AttributeDefinition domain = reader.domain();
    if (domain == null || domain.values().isEmpty()) {
      return;
    }
    List<String> values =
        switch (written.operand()) {
          case Operand.Text text -> List.of(text.value());
          case Operand.Texts texts -> texts.values();
          case Operand.Flag flag -> List.of();
          case Operand.Number number -> List.of();
          case Operand.Variable variable -> List.of();
          case Operand.Attribute attribute -> List.of();
          case Operand.Derived derived -> List.of();
          case Operand.Guarded guarded -> List.of();
        };
    for (String value : values) {
      if (!domain.values().contains(value)) {
        refused(
            at,
            ProblemCode.WRONG_VALUE,
            "'" + value + "' is no value of " + domain.name(),
            Suggestions.oneOf(domain.values()));
      }
    }
  }

  static Optional<String> text(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(expr.constant().stringValue())
        : Optional.empty();
  }

  private Optional<Reading> literal(CelExpr expr) {
    CelConstant constant = expr.constant();
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE ->
          value(new Operand.Flag(constant.booleanValue()), "" + constant.booleanValue());
      case INT64_VALUE ->
          value(new Operand.Number(constant.int64Value()), "" + constant.int64Value());
      case DOUBLE_VALUE ->
          Double.isFinite(constant.doubleValue())
              ? value(new Operand.Number(constant.doubleValue()), "" + constant.doubleValue())
              : refused(expr, ProblemCode.WRONG_VALUE, "a number is too large", "a number");
      case STRING_VALUE -> textLiteral(expr, constant.stringValue());
      case NULL_VALUE, UINT64_VALUE, BYTES_VALUE, DURATION_VALUE, TIMESTAMP_VALUE, NOT_SET ->
          refused(
              expr,
              ProblemCode.UNSUPPORTED,
              CelWords.kind(constant) + " is not part of the rule language",
              VALUE);
    };
  }

  private Optional<Reading> textLiteral(CelExpr expr, String text) {
    return text.codePoints().anyMatch(Texts::unwanted)
        ? refused(
            expr, ProblemCode.WRONG_FORM, "a text holds a control character", "visible characters")
        : value(new Operand.Text(text), "'" + text + "'");
  }

  private Optional<Reading> list(CelExpr expr) {
    List<String> texts = new ArrayList<>();
    for (CelExpr element : expr.list().elements()) {
      Optional<String> text = text(element);
      if (text.isEmpty()) {
        return refused(
            expr,
            ProblemCode.CONDITION_TYPE,
            "a list holds something that is no text",
            "['a', 'b']");
      } else if (textLiteral(element, text.get()).isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
    }
    return value(new Operand.Texts(texts), "a list of texts");
  }

  private Optional<Reading> variable(CelExpr expr, ConditionScope scope) {
    String name = expr.ident().name();
    ConditionScope.Binding binding = scope.bindings().get(name);
    if (binding == null) {
      return refused(
          expr,
          ProblemCode.UNKNOWN_NAME,
          "unknown variable '" + name + "'",
          Suggestions.oneOf(scope.bindings().keySet()));
    }
    return Optional.of(
        new Reading.Value(
            new Operand.Variable(binding.number(), binding.type()), binding.domain(), name));
  }

  private Optional<Reading> field(CelExpr expr, ConditionScope scope) {
    if (expr.select().testOnly()) {
      return refused(
          expr, ProblemCode.UNSUPPORTED, "has is not part of the rule language", "a comparison");
    }
    return reading(expr.select().operand(), scope)
        .flatMap(
            owner ->
                owner instanceof Reading.Value value && value.type().elementKind() != null
                    ? fields.field(value, expr, scope)
                    : refused(
                        expr,
                        ProblemCode.CONDITION_TYPE,
                        owner.label() + " is " + owner.type().label() + " without fields",
                        "an element"));
  }

  private static Optional<Reading> value(Operand operand, String label) {
    return Optional.of(new Reading.Value(operand, null, label));
  }

  private Optional<Reading> refused(CelExpr at, ProblemCode code, String message, String expected) {
    refusals.refuse(at, code, message, expected);
    return Optional.empty();
  }
}

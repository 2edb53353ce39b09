package dev.glacis.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Translates the values in a condition: literals, variables and fields. */
final class OperandTranslator {

  private final Vocabulary vocabulary;
  private final BiConsumer<String, String> refuse;

  OperandTranslator(Vocabulary vocabulary, BiConsumer<String, String> refuse) {
    this.vocabulary = vocabulary;
    this.refuse = refuse;
  }

  /** The typed operand; empty when it was refused. */
  Optional<TypedOperand> operand(CelExpr expr, ConditionScope scope) {
    return switch (expr.getKind()) {
      case CONSTANT -> literal(expr.constant());
      case IDENT -> variable(expr.ident().name(), scope);
      case SELECT -> field(expr.select(), scope);
      case LIST -> list(expr.list().elements());
      case CALL ->
          refused(
              "'" + expr.call().function() + "' gives no value to compare", "a field or literal");
      case MAP, STRUCT, COMPREHENSION, NOT_SET ->
          refused(expr.getKind() + " is not part of the rule language", "a field or literal");
    };
  }

  /** Refuses literal values that the attribute on the other side cannot have. */
  void checkValue(TypedOperand reader, TypedOperand written) {
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
        };
    for (String value : values) {
      if (!domain.values().contains(value)) {
        refused(
            "'" + value + "' is no value of " + domain.name(), Suggestions.oneOf(domain.values()));
      }
    }
  }

  static Optional<String> text(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(expr.constant().stringValue())
        : Optional.empty();
  }

  private Optional<TypedOperand> literal(CelConstant constant) {
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE ->
          typed(new Operand.Flag(constant.booleanValue()), "" + constant.booleanValue());
      case INT64_VALUE ->
          typed(new Operand.Number(constant.int64Value()), "" + constant.int64Value());
      case DOUBLE_VALUE ->
          typed(new Operand.Number(constant.doubleValue()), "" + constant.doubleValue());
      case STRING_VALUE ->
          typed(new Operand.Text(constant.stringValue()), "'" + constant.stringValue() + "'");
      default ->
          refused(constant.getKind() + " is not part of the rule language", "a field or literal");
    };
  }

  private Optional<TypedOperand> list(List<CelExpr> elements) {
    List<String> texts = new ArrayList<>();
    for (CelExpr element : elements) {
      Optional<String> text = text(element);
      if (text.isEmpty()) {
        return refused("a list holds something that is no text", "['a', 'b']");
      }
      texts.add(text.get());
    }
    return typed(new Operand.Texts(texts), "a list of texts");
  }

  private Optional<TypedOperand> variable(String name, ConditionScope scope) {
    ConditionScope.Binding binding = scope.bindings().get(name);
    if (binding == null) {
      return refused(
          "unknown variable '" + name + "'", Suggestions.oneOf(scope.bindings().keySet()));
    }
    return Optional.of(
        new TypedOperand(
            new Operand.Variable(binding.number(), binding.type()), binding.domain(), name));
  }

  private Optional<TypedOperand> field(CelExpr.CelSelect select, ConditionScope scope) {
    if (select.testOnly()) {
      return refused("has is not part of the rule language", "a comparison");
    }
    return operand(select.operand(), scope)
        .flatMap(owner -> field(owner, select.field(), scope.readsControls()));
  }

  private Optional<TypedOperand> field(TypedOperand owner, String name, boolean readsControls) {
    String label = owner.label() + "." + name;
    ElementKind kind = owner.type().elementKind();
    if (kind == null) {
      return refused(
          owner.label() + " is " + owner.type().label() + " without fields", "an element");
    }
    Optional<DerivedFact> derived = DerivedFact.of(owner.type(), name);
    if (derived.isPresent()) {
      return typed(new Operand.Derived(owner.operand(), derived.get()), label);
    }
    Optional<AttributeDefinition> attribute = vocabulary.attribute(kind, name);
    if (attribute.isEmpty()) {
      return refused(
          owner.type().label() + " has no field '" + name + "'",
          Suggestions.of(name, fields(owner.type())));
    } else if (attribute.get().role() == AttributeRole.CONTROL && !readsControls) {
      return refused(
          label + " is a control, which only presentWhen of a countermeasure reads", "a fact");
    }
    return Optional.of(
        new TypedOperand(
            new Operand.Attribute(owner.operand(), name, attribute.get().type().valueType()),
            attribute.get(),
            label));
  }

  private SortedSet<String> fields(ValueType type) {
    SortedSet<String> names = new TreeSet<>();
    Arrays.stream(DerivedFact.values())
        .filter(fact -> fact.owner() == type)
        .map(DerivedFact::field)
        .forEach(names::add);
    vocabulary.attributes().values().stream()
        .filter(attribute -> attribute.on().contains(type.elementKind()))
        .map(AttributeDefinition::name)
        .forEach(names::add);
    return names;
  }

  private static Optional<TypedOperand> typed(Operand operand, String label) {
    return Optional.of(new TypedOperand(operand, null, label));
  }

  private <T> Optional<T> refused(String message, String expected) {
    refuse.accept("condition: " + message, expected);
    return Optional.empty();
  }
}

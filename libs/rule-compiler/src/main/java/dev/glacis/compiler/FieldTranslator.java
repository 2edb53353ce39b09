package dev.glacis.compiler;

import dev.cel.common.ast.CelExpr;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ConditionSize;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.DerivedFactDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds out what a field of an element is: a graph fact, an attribute, a derived fact or a derived
 * control.
 */
final class FieldTranslator {

  private final Vocabulary vocabulary;
  private final Refusals refusals;

  FieldTranslator(Vocabulary vocabulary, Refusals refusals) {
    this.vocabulary = vocabulary;
    this.refusals = refusals;
  }

  /** What the field gives; empty when it was refused. */
  Optional<Reading> field(Reading.Value owner, CelExpr expr, ConditionScope scope) {
    String name = expr.select().field();
    String label = owner.label() + "." + name;
    ElementKind kind = owner.type().elementKind();
    Optional<DerivedFact> graphFact = DerivedFact.of(owner.type(), name);
    if (graphFact.isPresent()) {
      return Optional.of(
          new Reading.Value(new Operand.Derived(owner.operand(), graphFact.get()), null, label));
    }
    Optional<AttributeDefinition> attribute = vocabulary.attribute(kind, name);
    if (attribute.isPresent()) {
      return attribute(owner, attribute.get(), label, expr, scope);
    }
    Optional<DerivedFactDefinition> derivedFact = vocabulary.derivedFact(kind, name);
    if (derivedFact.isPresent()) {
      return derivedFact(owner, derivedFact.get(), label, expr, scope);
    }
    return hasDerivedControls(owner.type()) && vocabulary.derivedControls().containsKey(name)
        ? derivedControl(owner, name, label, expr, scope)
        : unknown(owner.type(), name, expr, scope);
  }

  private static boolean hasDerivedControls(ValueType owner) {
    return owner == ValueType.COMPONENT || owner == ValueType.FLOW;
  }

  private Optional<Reading> derivedControl(
      Reading.Value owner, String name, String label, CelExpr expr, ConditionScope scope) {
    if (!scope.readsControls()) {
      return refused(
          expr,
          ProblemCode.MISPLACED,
          label + " is a derived control, which only presentWhen of a countermeasure reads",
          "a fact");
    }
    Condition holds = new Condition.Holds(new Operand.Guarded(owner.operand(), name));
    return Optional.of(new Reading.Fact(holds, label));
  }

  private Optional<Reading> attribute(
      Reading.Value owner,
      AttributeDefinition attribute,
      String label,
      CelExpr expr,
      ConditionScope scope) {
    if (attribute.role() == AttributeRole.CONTROL && !scope.readsControls()) {
      return refused(
          expr,
          ProblemCode.MISPLACED,
          label + " is a control, which only presentWhen of a countermeasure reads",
          "a fact");
    }
    ValueType type = attribute.type().valueType();
    return Optional.of(
        new Reading.Value(
            new Operand.Attribute(owner.operand(), attribute.name(), type), attribute, label));
  }

  private Optional<Reading> derivedFact(
      Reading.Value owner,
      DerivedFactDefinition fact,
      String label,
      CelExpr expr,
      ConditionScope scope) {
    int nesting = scope.depth() + ConditionSize.of(fact.condition()).nesting();
    if (nesting > Limits.QUANTIFIERS_NESTED) {
      return refused(
          expr,
          ProblemCode.TOO_LARGE,
          label + " makes exists and all lie " + nesting + " deep",
          "at most " + Limits.QUANTIFIERS_NESTED);
    }
    Condition inPlace = new Inlining(owner.operand(), scope.depth()).of(fact.condition());
    return Optional.of(new Reading.Fact(inPlace, label));
  }

  private Optional<Reading> unknown(
      ValueType owner, String name, CelExpr expr, ConditionScope scope) {
    if (scope.pending().contains(name)) {
      return refused(
          expr,
          ProblemCode.MISPLACED,
          "derived fact '" + name + "' is defined here or below",
          "a fact that is defined above");
    }
    return refused(
        expr,
        ProblemCode.UNKNOWN_NAME,
        owner.label() + " has no field '" + name + "'",
        Suggestions.of(name, names(owner)));
  }

  private SortedSet<String> names(ValueType owner) {
    SortedSet<String> names = new TreeSet<>();
    ElementKind kind = owner.elementKind();
    Arrays.stream(DerivedFact.values())
        .filter(fact -> fact.owner() == owner)
        .forEach(fact -> names.add(fact.field()));
    vocabulary.attributes().values().stream()
        .filter(attribute -> attribute.on().contains(kind))
        .forEach(attribute -> names.add(attribute.name()));
    vocabulary.derivedFacts().stream()
        .filter(fact -> fact.on() == kind)
        .forEach(fact -> names.add(fact.name()));
    if (hasDerivedControls(owner)) {
      names.addAll(vocabulary.derivedControls().keySet());
    }
    return names;
  }

  private Optional<Reading> refused(CelExpr at, ProblemCode code, String message, String expected) {
    refusals.refuse(at, code, message, expected);
    return Optional.empty();
  }
}

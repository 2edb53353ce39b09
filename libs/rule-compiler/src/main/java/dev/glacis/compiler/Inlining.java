package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import java.util.List;

/**
 * Puts the condition of a derived fact in the place of its name: variable 0 becomes the element
 * that the fact is read on, the variables of its own exists and all move behind those that lie
 * around the place.
 *
 * @param element the element that the fact is read on
 * @param depth exists and all around the place
 */
record Inlining(Operand element, int depth) {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  Condition of(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant -> constant;
      case Condition.And and -> new Condition.And(all(and.parts()));
      case Condition.Or or -> new Condition.Or(all(or.parts()));
      case Condition.Not not -> new Condition.Not(of(not.part()));
      case Condition.Holds holds -> new Condition.Holds(of(holds.value()));
      case Condition.Compare compare ->
          new Condition.Compare(compare.comparison(), of(compare.left()), of(compare.right()));
      case Condition.In in -> new Condition.In(of(in.item()), of(in.list()));
      case Condition.IsA isA -> new Condition.IsA(of(isA.component()), isA.type());
      case Condition.Quantified quantified ->
          new Condition.Quantified(
              quantified.quantifier(),
              quantified.variable() + depth,
              of(quantified.list()),
              of(quantified.body()));
    };
  }

  private List<Condition> all(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private Operand of(Operand operand) {
    return switch (operand) {
      case Operand.Flag flag -> flag;
      case Operand.Number number -> number;
      case Operand.Text text -> text;
      case Operand.Texts texts -> texts;
      case Operand.Variable variable when variable.number() == ELEMENT -> element;
      case Operand.Variable variable when variable.number() == SYSTEM -> variable;
      case Operand.Variable variable ->
          new Operand.Variable(variable.number() + depth, variable.type());
      case Operand.Attribute attribute ->
          new Operand.Attribute(of(attribute.element()), attribute.name(), attribute.type());
      case Operand.Derived derived -> new Operand.Derived(of(derived.element()), derived.fact());
      case Operand.Guarded guarded -> new Operand.Guarded(of(guarded.element()), guarded.control());
    };
  }
}

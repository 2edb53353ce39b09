package dev.glacis.engine.expression;

import java.util.Set;
import java.util.TreeSet;

/** Which variables a condition reads that it does not bind itself. */
public final class FreeVariables {

  private FreeVariables() {}

  /** Numbers of these variables, ascending. */
  public static Set<Integer> of(Condition condition) {
    Set<Integer> variables = new TreeSet<>();
    switch (condition) {
      case Condition.Constant constant -> {}
      case Condition.And and -> and.parts().forEach(part -> variables.addAll(of(part)));
      case Condition.Or or -> or.parts().forEach(part -> variables.addAll(of(part)));
      case Condition.Not not -> variables.addAll(of(not.part()));
      case Condition.Holds holds -> add(holds.value(), variables);
      case Condition.Compare compare -> {
        add(compare.left(), variables);
        add(compare.right(), variables);
      }
      case Condition.In in -> {
        add(in.item(), variables);
        add(in.list(), variables);
      }
      case Condition.IsA isA -> add(isA.component(), variables);
      case Condition.Quantified quantified -> {
        variables.addAll(of(quantified.body()));
        variables.remove(quantified.variable());
        add(quantified.list(), variables);
      }
    }
    return variables;
  }

  /** Whether the body of a quantifier reads nothing but the member. */
  public static boolean onlyMember(Condition.Quantified quantified) {
    return Set.of(quantified.variable()).containsAll(of(quantified.body()));
  }

  private static void add(Operand operand, Set<Integer> variables) {
    switch (operand) {
      case Operand.Flag flag -> {}
      case Operand.Number number -> {}
      case Operand.Text text -> {}
      case Operand.Texts texts -> {}
      case Operand.Variable variable -> variables.add(variable.number());
      case Operand.Attribute attribute -> add(attribute.element(), variables);
      case Operand.Derived derived -> add(derived.element(), variables);
      case Operand.Guarded guarded -> add(guarded.element(), variables);
    }
  }
}

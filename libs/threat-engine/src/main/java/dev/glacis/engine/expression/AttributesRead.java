package dev.glacis.engine.expression;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Which attributes of the vocabulary, and which facts of the graph, a condition reads. */
public final class AttributesRead {

  private final Set<String> names = new TreeSet<>();
  private final Set<String> derivedControls = new TreeSet<>();
  private final Set<DerivedFact> derivedFacts = EnumSet.noneOf(DerivedFact.class);

  private AttributesRead() {}

  /** Their names; what derived facts and controls are made of is not among them. */
  public static Set<String> by(Condition condition) {
    AttributesRead read = new AttributesRead();
    read.visit(condition);
    return read.names;
  }

  /** Facts of the graph that a condition reads. */
  public static Set<DerivedFact> derivedFactsBy(Condition condition) {
    AttributesRead read = new AttributesRead();
    read.visit(condition);
    return read.derivedFacts;
  }

  /** Names of the derived controls that a condition reads. */
  public static Set<String> derivedControlsBy(Condition condition) {
    AttributesRead read = new AttributesRead();
    read.visit(condition);
    return read.derivedControls;
  }

  private void visit(Condition condition) {
    switch (condition) {
      case Condition.Constant constant -> {}
      case Condition.And and -> and.parts().forEach(this::visit);
      case Condition.Or or -> or.parts().forEach(this::visit);
      case Condition.Not not -> visit(not.part());
      case Condition.Holds holds -> visit(holds.value());
      case Condition.Compare compare -> {
        visit(compare.left());
        visit(compare.right());
      }
      case Condition.In in -> {
        visit(in.item());
        visit(in.list());
      }
      case Condition.IsA isA -> visit(isA.component());
      case Condition.Quantified quantified -> {
        visit(quantified.list());
        visit(quantified.body());
      }
    }
  }

  private void visit(Operand operand) {
    switch (operand) {
      case Operand.Attribute attribute -> {
        names.add(attribute.name());
        visit(attribute.element());
      }
      case Operand.Derived derived -> {
        derivedFacts.add(derived.fact());
        visit(derived.element());
      }
      case Operand.Guarded guarded -> {
        derivedControls.add(guarded.control());
        visit(guarded.element());
      }
      case Operand.Flag flag -> {}
      case Operand.Number number -> {}
      case Operand.Text text -> {}
      case Operand.Texts texts -> {}
      case Operand.Variable variable -> {}
    }
  }
}

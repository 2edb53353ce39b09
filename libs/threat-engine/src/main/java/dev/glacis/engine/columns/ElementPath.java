package dev.glacis.engine.columns;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.Optional;

/**
 * An element read from a variable: the variable itself, or one end of the flow that it stands for.
 *
 * @param kind kind of the element at the end of the path
 * @param end {@code SOURCE} or {@code DESTINATION} of the flow; null for the variable itself
 */
record ElementPath(int variable, ElementKind kind, DerivedFact end) {

  /** Empty for an operand that is no element. */
  static Optional<ElementPath> of(Operand operand) {
    return switch (operand) {
      case Operand.Variable variable when variable.type().elementKind() != null ->
          Optional.of(new ElementPath(variable.number(), variable.type().elementKind(), null));
      case Operand.Derived derived
          when derived.element() instanceof Operand.Variable variable
              && (derived.fact() == DerivedFact.SOURCE
                  || derived.fact() == DerivedFact.DESTINATION) ->
          Optional.of(new ElementPath(variable.number(), ElementKind.COMPONENT, derived.fact()));
      default -> Optional.empty();
    };
  }

  boolean direct() {
    return end == null;
  }

  /** Kind of the element that the variable stands for. */
  ElementKind start() {
    return direct() ? kind : ElementKind.DATA_FLOW;
  }

  /**
   * The elements at the ends of the paths from all that the variable stands for; null when they are
   * the same. Callers never change them.
   */
  int[] ends(ModelGraph graph) {
    return direct() ? null : graph.ends().all(end == DerivedFact.SOURCE);
  }

  /** The element at the end of the path from the element that the variable stands for. */
  int follow(ModelGraph graph, int element) {
    FlowEnds ends = graph.ends();
    return direct()
        ? element
        : end == DerivedFact.SOURCE ? ends.source(element) : ends.destination(element);
  }
}

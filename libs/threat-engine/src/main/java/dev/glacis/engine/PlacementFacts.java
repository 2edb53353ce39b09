package dev.glacis.engine;

import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.logic.OpenFacts;
import java.util.List;

/**
 * Names the components in no zone where it matters what a zone has as members. Whatever else
 * depends on their place is read, or depends on how exposed somebody is.
 */
final class PlacementFacts {

  private final List<ComponentNode> unplaced;

  PlacementFacts(ModelGraph graph) {
    this.unplaced =
        graph.components().stream()
            .filter(component -> component.outermost() == component)
            .toList();
  }

  /** Whether every component lies in a zone. */
  boolean none() {
    return unplaced.isEmpty();
  }

  /** Whether it can change with what lies in a zone whether a condition holds. */
  static boolean readsMembers(Condition condition) {
    return AttributesRead.derivedFactsBy(condition).contains(DerivedFact.ZONE_COMPONENTS);
  }

  /** Names all of them. */
  void all(OpenFactSink facts) {
    unplaced.forEach(component -> facts.open(component, OpenFacts.ZONE));
  }
}

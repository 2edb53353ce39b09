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
 * The outermost components in no zone. A threat can depend on their place without reading it where
 * it matters what a zone has as members; whatever else depends on it is read, or depends on how
 * exposed somebody is.
 */
final class UnplacedComponents {

  private final List<ComponentNode> outermost;

  UnplacedComponents(ModelGraph graph) {
    this.outermost =
        graph.components().stream()
            .filter(component -> component.outermost() == component)
            .toList();
  }

  /** Whether every component lies in a zone. */
  boolean none() {
    return outermost.isEmpty();
  }

  /** Whether it can change with what lies in a zone whether a condition holds. */
  static boolean readsMembers(Condition condition) {
    return AttributesRead.derivedFactsBy(condition).contains(DerivedFact.ZONE_COMPONENTS);
  }

  /** Names the zone of each. */
  void openZones(OpenFactSink facts) {
    outermost.forEach(component -> facts.open(component, OpenFacts.ZONE));
  }
}

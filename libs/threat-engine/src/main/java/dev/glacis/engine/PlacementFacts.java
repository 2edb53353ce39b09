package dev.glacis.engine;

import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/**
 * Names the components in no zone whose place matters to a threat although no condition reads it:
 * what lies in which zone decides where countermeasures live, and what a zone has.
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

  /**
   * Names those on which it depends where countermeasures against a threat on an element live.
   *
   * @param place kind of the elements where they live
   */
  static void ofPlaces(ElementKind place, GraphNode element, FactDependences facts) {
    if (place == ElementKind.TRUST_ZONE) {
      CountermeasurePlaces.components(element).forEach(component -> open(component, facts));
    } else if (place == ElementKind.DATA_FLOW && !(element instanceof FlowNode)) {
      CountermeasurePlaces.components(element)
          .forEach(
              component ->
                  facts.together(place, component, sink -> ends(component.incoming(), sink)));
    }
  }

  private static void ends(List<FlowNode> flows, OpenFactSink facts) {
    for (FlowNode flow : flows) {
      open(flow.source(), facts);
      open(flow.destination(), facts);
    }
  }

  private static void open(ComponentNode component, OpenFactSink facts) {
    if (component.outermost() != null) {
      facts.open(component.outermost(), OpenFacts.ZONE);
    }
  }
}

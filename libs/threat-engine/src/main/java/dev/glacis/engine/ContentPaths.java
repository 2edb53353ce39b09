package dev.glacis.engine;

import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.model.ElementKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way that untrusted content takes to an element, for explanations. */
final class ContentPaths {

  private static final int MAX_FLOWS = 50;

  private ContentPaths() {}

  /** Elements from the author to the element; empty when no matched fact speaks of content. */
  static List<GraphNode> of(GraphNode element, Support support) {
    if (!(element instanceof ComponentNode component)) {
      return List.of();
    }
    boolean namesFlow = false;
    for (MatchedFact fact : support.facts()) {
      if (fact.attribute().equals("receivesUntrustedContent")
          && fact.element().equals(component.ref())) {
        return back(component);
      }
      namesFlow |= fact.element().kind() == ElementKind.DATA_FLOW;
    }
    return namesFlow ? overNamedFlow(component, support) : List.of();
  }

  private static List<GraphNode> overNamedFlow(ComponentNode component, Support support) {
    for (FlowNode flow : component.incoming()) {
      for (MatchedFact fact : support.facts()) {
        if (fact.element().equals(flow.ref())) {
          return List.of(flow.other(component), flow, component);
        }
      }
    }
    return List.of();
  }

  private static List<GraphNode> back(ComponentNode target) {
    Deque<GraphNode> path = new ArrayDeque<>(List.of(target));
    Set<ComponentNode> seen = new HashSet<>(Set.of(target));
    ComponentNode current = target;
    while (path.size() < 2 * MAX_FLOWS) {
      FlowNode via = current.received().via();
      if (via == null) {
        break;
      }
      current = via.other(current);
      path.push(via);
      path.push(current);
      if (via.stated("contentControlledBy") != null
          || !seen.add(current)
          || current.received().known() != target.received().known()) {
        break;
      }
    }
    return path.size() == 1 ? List.of() : List.copyOf(path);
  }
}

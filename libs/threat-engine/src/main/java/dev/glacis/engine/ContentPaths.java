package dev.glacis.engine;

import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.Support;
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
    for (MatchedFact fact : support.facts()) {
      if (fact.attribute().equals("receivesUntrustedContent")
          && fact.element().equals(component.ref())) {
        return back(component);
      }
    }
    return component.incoming().stream()
        .filter(flow -> names(support, flow))
        .findFirst()
        .map(flow -> List.<GraphNode>of(flow.other(component), flow, component))
        .orElse(List.of());
  }

  private static boolean names(Support support, FlowNode flow) {
    return support.facts().stream().anyMatch(fact -> fact.element().equals(flow.ref()));
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

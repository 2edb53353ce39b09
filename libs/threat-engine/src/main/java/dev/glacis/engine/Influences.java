package dev.glacis.engine;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds what the answer to one question changes elsewhere: attributes are handed on, content and
 * trust spread along flows. Work is bounded over all questions of a model; beyond that, a question
 * names only the threats that depend on its own fact.
 */
final class Influences {

  /** Components visited for all questions together; some seconds on the largest models. */
  private static final int MAX_VISITS = 5_000_000;

  private static final Set<String> AUTHORS =
      Set.of("writableBy", OpenFacts.INPUT, OpenFacts.CONTENT);
  private static final Set<String> PLACES = Set.of("trustRating", "trustZone");

  private final ModelGraph graph;
  private int visits;

  Influences(ModelGraph graph) {
    this.graph = graph;
  }

  /**
   * Hands out the facts that change with a fact.
   *
   * @param attribute null for what the vocabulary does not list
   */
  void of(FactKey fact, AttributeDefinition attribute, Consumer<FactKey> consumer) {
    if (AUTHORS.contains(fact.attribute())) {
      content(fact.element(), consumer);
    } else if (PLACES.contains(fact.attribute())) {
      trust(fact.element(), consumer);
    } else if (attribute != null && attribute.inherits()) {
      inside(fact.element(), place -> alsoOnFlows(place, fact.attribute(), consumer));
    } else {
      alsoOnFlows(fact.element(), fact.attribute(), consumer);
    }
    if (fact.attribute().equals("toolCalling")) {
      consumer.accept(new FactKey(fact.element(), OpenFacts.OUTLOOK));
    }
  }

  /** A flow that does not state an attribute has that of its destination. */
  private void alsoOnFlows(GraphNode node, String attribute, Consumer<FactKey> consumer) {
    consumer.accept(new FactKey(node, attribute));
    if (node instanceof ComponentNode component) {
      component.incoming().forEach(flow -> consumer.accept(new FactKey(flow, attribute)));
    }
  }

  private void content(GraphNode element, Consumer<FactKey> consumer) {
    if (element instanceof FlowNode flow) {
      spread(List.of(flow.source(), flow.destination()), ComponentNode::outgoing, consumer);
    } else if (element instanceof ComponentNode component) {
      spread(List.of(component), ComponentNode::outgoing, consumer);
    }
  }

  private void spread(
      Collection<ComponentNode> starts,
      Function<ComponentNode, List<FlowNode>> flows,
      Consumer<FactKey> consumer) {
    visit(
        starts,
        flows,
        component -> {
          consumer.accept(new FactKey(component, OpenFacts.INPUT));
          flows
              .apply(component)
              .forEach(flow -> consumer.accept(new FactKey(flow, OpenFacts.CONTENT)));
        });
  }

  /** Whoever lies in the zone, and whoever is reached from there or reaches it. */
  private void trust(GraphNode element, Consumer<FactKey> consumer) {
    Set<ComponentNode> starts = new HashSet<>();
    if (element instanceof ZoneNode zone) {
      starts.addAll(zone.components());
    } else if (element instanceof ComponentNode component) {
      starts.add(component);
    }
    visit(
        starts,
        ComponentNode::outgoing,
        component -> consumer.accept(new FactKey(component, OpenFacts.EXPOSURE)));
    visit(
        starts,
        ComponentNode::incoming,
        component -> consumer.accept(new FactKey(component, OpenFacts.OUTLOOK)));
  }

  private void visit(
      Collection<ComponentNode> starts,
      Function<ComponentNode, List<FlowNode>> flows,
      Consumer<ComponentNode> visitor) {
    Set<ComponentNode> seen = new HashSet<>(starts);
    Deque<ComponentNode> queue = new ArrayDeque<>(starts);
    while (!queue.isEmpty() && visits < MAX_VISITS) {
      ComponentNode component = queue.remove();
      visits++;
      visitor.accept(component);
      for (FlowNode flow : flows.apply(component)) {
        ComponentNode other = flow.other(component);
        if (seen.add(other)) {
          queue.add(other);
        }
      }
    }
  }

  /** The element itself and everything that lies in it, however deep. */
  private void inside(GraphNode element, Consumer<GraphNode> consumer) {
    graph.within(element).forEach(consumer);
  }
}

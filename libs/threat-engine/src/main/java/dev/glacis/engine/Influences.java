package dev.glacis.engine;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the threats that the answer to one question can change: attributes are handed on, content
 * and trust spread along flows.
 */
final class Influences {

  private static final Set<String> AUTHORS =
      Set.of("writableBy", OpenFacts.INPUT, OpenFacts.CONTENT);
  private static final Set<String> PLACES = Set.of("trustRating", OpenFacts.ZONE);

  private final ModelGraph graph;
  private final Dependents dependents;
  private final int[] inputs;
  private final int[] contents;
  private final int[] exposures;
  private final List<AttributeDefinition> inherited;
  private final GuardDependents behindGuards;
  private final FlowSearch search;
  private final FlowSearch.Collecting contentAt = this::contentAt;
  private final FlowSearch.Collecting exposureAt;
  private final FlowSearch.Collecting outlookAt;

  Influences(ModelGraph graph, Dependents dependents) {
    this.graph = graph;
    this.dependents = dependents;
    this.inputs = dependents.facts(ElementKind.COMPONENT, OpenFacts.INPUT);
    this.contents = dependents.facts(ElementKind.DATA_FLOW, OpenFacts.CONTENT);
    this.exposures = dependents.facts(ElementKind.COMPONENT, OpenFacts.EXPOSURE);
    int[] outlooks = dependents.facts(ElementKind.COMPONENT, OpenFacts.OUTLOOK);
    this.inherited =
        graph.vocabulary().vocabulary().attributes().values().stream()
            .filter(AttributeDefinition::inherits)
            .toList();
    this.behindGuards = new GuardDependents(graph, dependents);
    this.search = new FlowSearch(graph);
    this.exposureAt = (component, threats) -> collect(exposures, component, threats);
    this.outlookAt = (component, threats) -> collect(outlooks, component, threats);
  }

  /**
   * Collects the threats that can change with a fact.
   *
   * @param attribute null for what the vocabulary does not list
   */
  void collect(FactKey fact, AttributeDefinition attribute, BitSet threats) {
    dependents.collect(fact.element(), fact.attribute(), threats);
    if (fact.attribute().equals(OpenFacts.TYPE)
        && fact.element() instanceof ComponentNode component) {
      type(component, threats);
    } else if (AUTHORS.contains(fact.attribute())) {
      content(fact.element(), threats);
    } else if (PLACES.contains(fact.attribute())) {
      trust(fact.element(), threats);
      if (fact.attribute().equals(OpenFacts.ZONE)) {
        takenOver(fact.element(), threats);
      }
    } else if (attribute != null && attribute.inherits()) {
      graph.within(fact.element()).forEach(place -> alsoOnFlows(place, fact.attribute(), threats));
    } else {
      alsoOnFlows(fact.element(), fact.attribute(), threats);
    }
    if (fact.attribute().equals("toolCalling")) {
      dependents.collect(fact.element(), OpenFacts.OUTLOOK, threats);
    }
    for (String control : behindGuards.controls(fact)) {
      search.collect(
          behindGuards.starts(fact, attribute),
          ListRelation.OUTGOING,
          behindGuards.behind(control),
          threats);
    }
  }

  /** A flow that does not state an attribute has that of its destination. */
  private void alsoOnFlows(GraphNode node, String attribute, BitSet threats) {
    dependents.collect(node, attribute, threats);
    int[] ofFlows = dependents.facts(ElementKind.DATA_FLOW, attribute);
    if (ofFlows != null && node instanceof ComponentNode) {
      Adjacency incoming = graph.relation(ListRelation.INCOMING);
      for (int at = incoming.begin(node.index()); at < incoming.end(node.index()); at++) {
        collect(ofFlows, incoming.member(at), threats);
      }
    }
  }

  /** Types tell who writes content, and whether there are tools. */
  private void type(ComponentNode component, BitSet threats) {
    content(component, threats);
    dependents.collect(component, OpenFacts.OUTLOOK, threats);
  }

  private void content(GraphNode element, BitSet threats) {
    List<ComponentNode> starts =
        switch (element) {
          case FlowNode flow -> List.of(flow.source(), flow.destination());
          case ComponentNode component -> List.of(component);
          default -> List.of();
        };
    search.collect(starts, ListRelation.OUTGOING, contentAt, threats);
  }

  /** What is read of content, and how exposed a component is by those who author it. */
  private void contentAt(int component, BitSet threats) {
    collect(inputs, component, threats);
    collect(exposures, component, threats);
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
      collect(contents, outgoing.member(at), threats);
    }
  }

  /** Whoever lies in the zone, and whoever is reached from there or reaches it. */
  private void trust(GraphNode element, BitSet threats) {
    List<ComponentNode> starts =
        switch (element) {
          case ZoneNode zone -> zone.components();
          case ComponentNode component ->
              graph.within(component).stream()
                  .filter(ComponentNode.class::isInstance)
                  .map(ComponentNode.class::cast)
                  .toList();
          default -> List.of();
        };
    search.collect(starts, ListRelation.OUTGOING, exposureAt, threats);
    search.collect(starts, ListRelation.INCOMING, outlookAt, threats);
  }

  /** What a zone states, a component that is put there takes over where it is not stated. */
  private void takenOver(GraphNode component, BitSet threats) {
    for (AttributeDefinition attribute : inherited) {
      if (!component.knows(attribute.name())) {
        collect(new FactKey(component, attribute.name()), attribute, threats);
      }
    }
  }

  private void collect(int[] facts, int element, BitSet threats) {
    dependents.collect(facts, element, threats);
  }
}

package dev.glacis.engine;

import dev.glacis.engine.Dependents.Threats;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the threats that the answer to one question can change: attributes are handed on, content
 * and trust spread along flows. Work is bounded over all questions of a model; beyond that, a
 * question names only the threats that depend on its own fact.
 */
final class Influences {

  private static final Set<String> AUTHORS =
      Set.of("writableBy", OpenFacts.INPUT, OpenFacts.CONTENT);
  private static final Set<String> PLACES = Set.of("trustRating", "trustZone");

  private final ModelGraph graph;
  private final Dependents dependents;
  private final Threats[] byInput;
  private final Threats[] byExposure;
  private final Threats[] byOutlook;
  private final Threats[] byContent;
  private final GuardDependents behindGuards;
  private final FlowSearch search;
  private final FlowSearch.Collecting contentAt = this::contentAt;
  private final FlowSearch.Collecting exposureAt;
  private final FlowSearch.Collecting outlookAt;

  Influences(ModelGraph graph, Dependents dependents) {
    this.graph = graph;
    this.dependents = dependents;
    int components = graph.components().size();
    this.byInput = new Threats[components];
    this.byExposure = new Threats[components];
    this.byOutlook = new Threats[components];
    this.byContent = new Threats[graph.flows().size()];
    this.behindGuards = new GuardDependents(graph);
    this.search = new FlowSearch(graph);
    this.exposureAt = (component, threats) -> collect(byExposure[component], threats);
    this.outlookAt = (component, threats) -> collect(byOutlook[component], threats);
    dependents.forEach(this::index);
  }

  private void index(FactKey fact, Threats threats) {
    behindGuards.index(fact, threats);
    if (fact.element() instanceof ComponentNode component) {
      switch (fact.attribute()) {
        case OpenFacts.INPUT -> byInput[component.index()] = threats;
        case OpenFacts.EXPOSURE -> byExposure[component.index()] = threats;
        case OpenFacts.OUTLOOK -> byOutlook[component.index()] = threats;
        default -> {}
      }
    } else if (fact.element() instanceof FlowNode flow
        && fact.attribute().equals(OpenFacts.CONTENT)) {
      byContent[flow.index()] = threats;
    }
  }

  /**
   * Collects the threats that can change with a fact.
   *
   * @param attribute null for what the vocabulary does not list
   */
  void collect(FactKey fact, AttributeDefinition attribute, BitSet threats) {
    dependents.collect(fact, threats);
    if (AUTHORS.contains(fact.attribute())) {
      content(fact.element(), threats);
    } else if (PLACES.contains(fact.attribute())) {
      trust(fact.element(), threats);
    } else if (attribute != null && attribute.inherits()) {
      graph.within(fact.element()).forEach(place -> alsoOnFlows(place, fact.attribute(), threats));
    } else {
      alsoOnFlows(fact.element(), fact.attribute(), threats);
    }
    if (fact.attribute().equals("toolCalling")) {
      dependents.collect(new FactKey(fact.element(), OpenFacts.OUTLOOK), threats);
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
    dependents.collect(new FactKey(node, attribute), threats);
    if (node instanceof ComponentNode component) {
      for (FlowNode flow : component.incoming()) {
        dependents.collect(new FactKey(flow, attribute), threats);
      }
    }
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
    collect(byInput[component], threats);
    collect(byExposure[component], threats);
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
      collect(byContent[outgoing.member(at)], threats);
    }
  }

  /** Whoever lies in the zone, and whoever is reached from there or reaches it. */
  private void trust(GraphNode element, BitSet threats) {
    List<ComponentNode> starts =
        switch (element) {
          case ZoneNode zone -> zone.components();
          case ComponentNode component -> List.of(component);
          default -> List.of();
        };
    search.collect(starts, ListRelation.OUTGOING, exposureAt, threats);
    search.collect(starts, ListRelation.INCOMING, outlookAt, threats);
  }

  private static void collect(Threats some, BitSet threats) {
    if (some != null) {
      some.collect(threats);
    }
  }
}

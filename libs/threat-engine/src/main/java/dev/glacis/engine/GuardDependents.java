package dev.glacis.engine;

import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.Sensitivity;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.DerivedControlDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Threats that depend on what guards before their elements stop, by the derived control. */
final class GuardDependents {

  private final ModelGraph graph;
  private final Dependents dependents;
  private final Map<String, Set<String>> controlsByFact = new HashMap<>();
  private final Map<String, FlowSearch.Collecting> behind = new HashMap<>();

  GuardDependents(ModelGraph graph, Dependents dependents) {
    this.graph = graph;
    this.dependents = dependents;
    graph.vocabulary().vocabulary().derivedControls().values().stream()
        .filter(this::mattersToThreats)
        .forEach(
            control -> {
              origins(control.stops()).forEach(fact -> restsOn(fact, control.name()));
              guards(control).forEach(fact -> restsOn(fact, control.name()));
              restsOn(OpenFacts.TYPE, control.name());
            });
  }

  private boolean mattersToThreats(DerivedControlDefinition control) {
    return dependents.facts(ElementKind.COMPONENT, control.name()) != null
        || dependents.facts(ElementKind.DATA_FLOW, control.name()) != null;
  }

  private static Set<String> origins(Propagated what) {
    return switch (what) {
      case UNTRUSTED_CONTENT -> Set.of("writableBy", OpenFacts.INPUT, OpenFacts.CONTENT);
      case SENSITIVE_ASSETS -> Set.of(Sensitivity.ATTRIBUTE);
    };
  }

  private static Stream<String> guards(DerivedControlDefinition control) {
    List<Condition> conditions = new ArrayList<>();
    for (Condition guard : new Condition[] {control.component(), control.dataflow()}) {
      if (guard != null) {
        conditions.add(guard);
      }
    }
    return conditions.stream().flatMap(guard -> AttributesRead.by(guard).stream());
  }

  private void restsOn(String fact, String control) {
    controlsByFact.computeIfAbsent(fact, key -> new TreeSet<>()).add(control);
  }

  /** Names of the derived controls on which any threat depends and that rest on such a fact. */
  Set<String> controls(FactKey fact) {
    return controlsByFact.getOrDefault(fact.attribute(), Set.of());
  }

  /**
   * Components from which on the fact matters.
   *
   * @param attribute null for what the vocabulary does not list
   */
  List<ComponentNode> starts(FactKey fact, AttributeDefinition attribute) {
    return attribute != null && attribute.inherits()
        ? graph.within(fact.element()).stream().flatMap(GuardDependents::components).toList()
        : components(fact.element()).toList();
  }

  private static Stream<ComponentNode> components(GraphNode element) {
    return switch (element) {
      case ComponentNode component -> Stream.of(component);
      case FlowNode flow -> Stream.of(flow.source(), flow.destination());
      case AssetNode asset ->
          Stream.of(
                  asset.storedBy().stream(),
                  asset.processedBy().stream(),
                  asset.carriedBy().stream().flatMap(GuardDependents::components))
              .flatMap(part -> part);
      case ZoneNode zone -> Stream.empty();
      case SystemNode system -> Stream.empty();
    };
  }

  /** Collects the threats at a component and at the flows that leave it; one per control. */
  FlowSearch.Collecting behind(String control) {
    return behind.computeIfAbsent(control, this::collecting);
  }

  private FlowSearch.Collecting collecting(String control) {
    int[] atComponents = dependents.facts(ElementKind.COMPONENT, control);
    int[] atFlows = dependents.facts(ElementKind.DATA_FLOW, control);
    Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
    return (component, threats) -> {
      dependents.collect(atComponents, component, threats);
      for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
        dependents.collect(atFlows, outgoing.member(at), threats);
      }
    };
  }
}

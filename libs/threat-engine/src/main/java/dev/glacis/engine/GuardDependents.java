package dev.glacis.engine;

import dev.glacis.engine.Dependents.Threats;
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
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.DerivedControlDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Threats that depend on what guards before their elements stop, by the derived control. */
final class GuardDependents {

  private final ModelGraph graph;
  private final SortedMap<String, DerivedControlDefinition> definitions;
  private final Map<String, Set<String>> controlsByFact = new HashMap<>();
  private final Map<String, Threats[]> byComponent = new HashMap<>();
  private final Map<String, Threats[]> byFlow = new HashMap<>();
  private final Map<String, FlowSearch.Collecting> behind = new HashMap<>();

  GuardDependents(ModelGraph graph) {
    this.graph = graph;
    this.definitions = graph.vocabulary().vocabulary().derivedControls();
    for (DerivedControlDefinition control : definitions.values()) {
      origins(control.stops()).forEach(fact -> restsOn(fact, control.name()));
      guards(control).forEach(fact -> restsOn(fact, control.name()));
    }
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

  void index(FactKey fact, Threats threats) {
    String control = fact.attribute();
    if (!definitions.containsKey(control)) {
      return;
    } else if (fact.element() instanceof ComponentNode component) {
      int size = graph.components().size();
      byComponent.computeIfAbsent(control, key -> new Threats[size])[component.index()] = threats;
    } else if (fact.element() instanceof FlowNode flow) {
      int size = graph.flows().size();
      byFlow.computeIfAbsent(control, key -> new Threats[size])[flow.index()] = threats;
    }
  }

  /** Names of the derived controls on which any threat depends and that rest on such a fact. */
  List<String> controls(FactKey fact) {
    return controlsByFact.getOrDefault(fact.attribute(), Set.of()).stream()
        .filter(control -> byComponent.containsKey(control) || byFlow.containsKey(control))
        .toList();
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
    return behind.computeIfAbsent(
        control, name -> (component, threats) -> collect(name, component, threats));
  }

  private void collect(String control, int component, BitSet threats) {
    collect(byComponent.get(control), component, threats);
    Threats[] leaving = byFlow.get(control);
    if (leaving != null) {
      Adjacency outgoing = graph.relation(ListRelation.OUTGOING);
      for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
        collect(leaving, outgoing.member(at), threats);
      }
    }
  }

  private static void collect(Threats[] some, int element, BitSet threats) {
    if (some != null && some[element] != null) {
      some[element].collect(threats);
    }
  }
}

package dev.glacis.benchmark.cel;

import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.plain.PlainElement;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.plain.TypeBits;
import dev.glacis.benchmark.rule.GraphFact;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The model as the plain maps and lists that the interpreter reads without converting them. */
final class CelModel {

  static final String TYPES = "types";
  static final String EXPOSURE = "exposure";
  static final String INCOMING = "incoming";
  static final String OUTGOING = "outgoing";
  static final String SOURCE = "source";
  static final String DESTINATION = "destination";

  private final Map<GraphNode, Map<String, Object>> byNode = new IdentityHashMap<>();
  private final List<Map<String, Object>> components;
  private final List<Map<String, Object>> flows;

  CelModel(Workload workload, PlainModel plain) {
    List<ComponentNode> componentNodes = workload.graph().components();
    List<FlowNode> flowNodes = workload.graph().flows();
    for (int i = 0; i < componentNodes.size(); i++) {
      ComponentNode node = componentNodes.get(i);
      Map<String, Object> map = facts(node, ElementKind.COMPONENT, plain.components()[i], workload);
      map.put(TYPES, types(node, plain.types()));
      map.put(EXPOSURE, (long) plain.components()[i].exposure);
      byNode.put(node, map);
    }
    for (int i = 0; i < flowNodes.size(); i++) {
      FlowNode node = flowNodes.get(i);
      Map<String, Object> map = facts(node, ElementKind.DATA_FLOW, plain.flows()[i], workload);
      map.put(SOURCE, byNode.get(node.source()));
      map.put(DESTINATION, byNode.get(node.destination()));
      byNode.put(node, map);
    }
    for (ComponentNode node : componentNodes) {
      byNode.get(node).put(INCOMING, maps(node.incoming()));
      byNode.get(node).put(OUTGOING, maps(node.outgoing()));
    }
    this.components = maps(componentNodes);
    this.flows = maps(flowNodes);
  }

  /** By place in the graph's list. */
  Map<String, Object> component(int index) {
    return components.get(index);
  }

  /** By place in the graph's list. */
  Map<String, Object> flow(int index) {
    return flows.get(index);
  }

  private List<Map<String, Object>> maps(List<? extends GraphNode> nodes) {
    return nodes.stream().map(byNode::get).toList();
  }

  private static Map<String, Object> facts(
      GraphNode node, ElementKind kind, PlainElement plain, Workload workload) {
    Map<String, Object> facts = new HashMap<>();
    for (AttributeDefinition attribute : workload.attributes().of(kind)) {
      facts.put(attribute.name(), node.fact(attribute.name()).value());
    }
    for (GraphFact fact : GraphFact.values()) {
      if (fact.derived().owner() == ValueType.of(kind)) {
        facts.put(fact.derived().field(), (plain.graphFacts & PlainModel.bit(fact)) != 0);
      }
    }
    return facts;
  }

  private static List<String> types(ComponentNode node, TypeBits named) {
    return named.types().stream().filter(node::isA).toList();
  }
}

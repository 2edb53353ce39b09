package dev.glacis.benchmark.plain;

import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.rule.GraphFact;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The fully known model of a workload as plain objects, in the order of the graph's lists. */
public final class PlainModel {

  private final Coding componentCoding;
  private final Coding flowCoding;
  private final TypeBits types;
  private final PlainComponent[] components;
  private final PlainFlow[] flows;

  private PlainModel(Workload workload) {
    this.componentCoding = new Coding(workload.attributes(), ElementKind.COMPONENT);
    this.flowCoding = new Coding(workload.attributes(), ElementKind.DATA_FLOW);
    this.types = TypeBits.of(workload.rules());
    List<ComponentNode> nodes = workload.graph().components();
    List<FlowNode> flowNodes = workload.graph().flows();
    this.components = new PlainComponent[nodes.size()];
    this.flows = new PlainFlow[flowNodes.size()];
    Map<GraphNode, PlainComponent> byNode = new IdentityHashMap<>();
    for (int i = 0; i < components.length; i++) {
      components[i] = component(i, nodes.get(i));
      byNode.put(nodes.get(i), components[i]);
    }
    Map<GraphNode, PlainFlow> flowByNode = new IdentityHashMap<>();
    for (int i = 0; i < flows.length; i++) {
      flows[i] = flow(i, flowNodes.get(i), byNode);
      flowByNode.put(flowNodes.get(i), flows[i]);
    }
    for (int i = 0; i < components.length; i++) {
      components[i].incoming = plain(nodes.get(i).incoming(), flowByNode);
      components[i].outgoing = plain(nodes.get(i).outgoing(), flowByNode);
    }
  }

  /**
   * Indexes the model.
   *
   * @throws IllegalArgumentException when an attribute that a rule may read is not stated
   */
  public static PlainModel of(Workload workload) {
    return new PlainModel(workload);
  }

  public Coding componentCoding() {
    return componentCoding;
  }

  public Coding flowCoding() {
    return flowCoding;
  }

  public TypeBits types() {
    return types;
  }

  /** By place in the graph's list; the array itself. */
  public PlainComponent[] components() {
    return components;
  }

  /** By place in the graph's list; the array itself. */
  public PlainFlow[] flows() {
    return flows;
  }

  private PlainComponent component(int index, ComponentNode node) {
    PlainComponent component = new PlainComponent(index);
    componentCoding.fill(component, node);
    for (String type : types.types()) {
      component.types |= node.isA(type) ? types.bit(type) : 0;
    }
    component.exposure = node.exposure().rating();
    GraphFacts.of(node).forEach(fact -> component.graphFacts |= bit(fact));
    return component;
  }

  private PlainFlow flow(int index, FlowNode node, Map<GraphNode, PlainComponent> ends) {
    PlainFlow flow = new PlainFlow(index, ends.get(node.source()), ends.get(node.destination()));
    flowCoding.fill(flow, node);
    GraphFacts.of(node).forEach(fact -> flow.graphFacts |= bit(fact));
    return flow;
  }

  /** Mask of a fact in {@link PlainElement#graphFacts}. */
  public static long bit(GraphFact fact) {
    return 1L << fact.ordinal();
  }

  private static PlainFlow[] plain(List<FlowNode> nodes, Map<GraphNode, PlainFlow> byNode) {
    return nodes.stream().map(byNode::get).toArray(PlainFlow[]::new);
  }
}

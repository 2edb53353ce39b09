package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/** A data flow with its ends. A bidirectional one carries content both ways. */
public final class FlowNode extends GraphNode {

  private final ComponentNode source;
  private final ComponentNode destination;
  private final boolean bidirectional;

  FlowNode(
      ModelGraph graph, int index, DataFlow flow, ComponentNode source, ComponentNode destination) {
    super(graph, index, flow);
    this.source = source;
    this.destination = destination;
    this.bidirectional = flow.bidirectional();
  }

  FlowNode(ModelGraph graph, FlowNode other, ComponentNode source, ComponentNode destination) {
    super(graph, other);
    this.source = source;
    this.destination = destination;
    this.bidirectional = other.bidirectional;
  }

  @Override
  public ElementKind kind() {
    return ElementKind.DATA_FLOW;
  }

  public ComponentNode source() {
    return source;
  }

  public ComponentNode destination() {
    return destination;
  }

  public boolean bidirectional() {
    return bidirectional;
  }

  public List<AssetNode> assets() {
    return graph().assetsOf(ListRelation.FLOW_ASSETS, index());
  }

  /** Where content arrives that leaves {@code end}. */
  public ComponentNode other(ComponentNode end) {
    return end == source ? destination : source;
  }

  /** What is known about untrusted content in this flow. */
  public Untrusted carried() {
    return graph().content().carried(index());
  }

  @Override
  public Fact fact(String attribute) {
    Fact stated = stated(attribute);
    if (stated != null) {
      return stated;
    }
    if (attribute.equals(ContentPropagation.FLOW_AUTHOR)) {
      return carried().fact();
    }
    Fact there = EffectiveColumns.takenOver(attribute) ? destination.fact(attribute) : null;
    return there == null ? null : new Fact(there.value(), FactOrigin.INHERITED);
  }
}

package dev.glacis.engine.graph;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/** A component with its flows, assets, zone and everything that its surroundings tell about it. */
public final class ComponentNode extends GraphNode {

  private final ComponentType type;

  ComponentNode(ModelGraph graph, int index, Component component, ComponentType type) {
    super(graph, index, component);
    this.type = type;
  }

  ComponentNode(ModelGraph graph, ComponentNode other) {
    super(graph, other);
    this.type = other.type;
  }

  @Override
  public ElementKind kind() {
    return ElementKind.COMPONENT;
  }

  public ComponentType type() {
    return type;
  }

  /** Whether it is of the type or a subtype of it. */
  public boolean isA(String type) {
    return this.type.isA(type);
  }

  /** Whether the model says what it is. */
  public boolean typed() {
    return type.stated();
  }

  /** The nearest zone around it; null when there is none. */
  public ZoneNode zone() {
    return graph().nesting().zoneOfComponent(index());
  }

  /** The outermost component around it, or itself, when it lies in no zone; otherwise null. */
  public ComponentNode outermost() {
    return graph().outermost(index());
  }

  /** Whether another is trusted as this one is, whatever the rating. */
  public boolean isBeside(ComponentNode other) {
    return graph().locationOf(index()) == graph().locationOf(other.index());
  }

  /** Flows that bring content here, bidirectional ones included. */
  public List<FlowNode> incoming() {
    return graph().flowsOf(ListRelation.INCOMING, index());
  }

  /** Flows that take content away, bidirectional ones included. */
  public List<FlowNode> outgoing() {
    return graph().flowsOf(ListRelation.OUTGOING, index());
  }

  public List<AssetNode> stored() {
    return graph().assetsOf(ListRelation.STORED, index());
  }

  public List<AssetNode> processed() {
    return graph().assetsOf(ListRelation.PROCESSED, index());
  }

  /** Stored or processed assets, each once. */
  public List<AssetNode> assets() {
    return graph().assetsOf(ListRelation.COMPONENT_ASSETS, index());
  }

  /** Trust rating of the nearest zone; null when unknown. */
  public Integer trustRating() {
    return graph().ratingOf(index());
  }

  /** The least trusted zone from which content comes here. */
  public Exposure exposure() {
    return graph().exposures().of(index());
  }

  /** The least trusted zone to which content goes from here. */
  public Exposure outlook() {
    return graph().outlooks().of(index());
  }

  /** What is known about untrusted content that arrives over flows. */
  public Untrusted received() {
    return graph().content().received(index());
  }

  @Override
  public Fact fact(String attribute) {
    Fact stated = stated(attribute);
    if (stated != null) {
      return stated;
    }
    Fact inherited = graph().inherited(this, attribute);
    if (inherited != null) {
      return inherited;
    }
    return attribute.equals(ContentPropagation.COMPONENT_AUTHOR) ? received().fact() : null;
  }
}

package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Attributes;
import java.util.List;
import java.util.Set;

/** A component with its flows, assets, zone and everything that its surroundings tell about it. */
public final class ComponentNode extends GraphNode {

  private final Set<String> types;

  /**
   * @param types the type and its parents, shared between components of one type
   */
  ComponentNode(
      ModelGraph graph, int index, ElementRef ref, Attributes attributes, Set<String> types) {
    super(graph, index, ref, attributes);
    this.types = types;
  }

  /** Whether it is of the type or a subtype of it. */
  public boolean isA(String type) {
    return types.contains(type);
  }

  /** Whether the model says what it is. */
  public boolean typed() {
    return !types.isEmpty();
  }

  /** The nearest zone around it; null when there is none. */
  public ZoneNode zone() {
    return graph().nesting().zoneOfComponent(index());
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

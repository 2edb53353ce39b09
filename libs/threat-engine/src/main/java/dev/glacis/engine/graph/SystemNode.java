package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/** The system as a whole, with everything in it. */
public final class SystemNode extends GraphNode {

  SystemNode(ModelGraph graph, ElementRef ref, Attributes attributes) {
    super(graph, ref, attributes);
  }

  SystemNode(ModelGraph graph, SystemNode other) {
    super(graph, other);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.SYSTEM;
  }

  public List<ZoneNode> zones() {
    return graph().zones();
  }

  public List<ComponentNode> components() {
    return graph().components();
  }

  public List<FlowNode> flows() {
    return graph().flows();
  }

  public List<AssetNode> assets() {
    return graph().assets();
  }
}

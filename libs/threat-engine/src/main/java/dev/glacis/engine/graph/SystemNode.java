package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The system as a whole, with everything in it. */
public final class SystemNode extends GraphNode {

  private final List<ZoneNode> zones;
  private final List<ComponentNode> components;
  private final List<FlowNode> flows;
  private final List<AssetNode> assets;

  SystemNode(
      ElementRef ref,
      Map<String, Fact> stated,
      Collection<ZoneNode> zones,
      Collection<ComponentNode> components,
      Collection<FlowNode> flows,
      Collection<AssetNode> assets) {
    super(ref, stated);
    this.zones = List.copyOf(zones);
    this.components = List.copyOf(components);
    this.flows = List.copyOf(flows);
    this.assets = List.copyOf(assets);
  }

  public List<ZoneNode> zones() {
    return zones;
  }

  public List<ComponentNode> components() {
    return components;
  }

  public List<FlowNode> flows() {
    return flows;
  }

  public List<AssetNode> assets() {
    return assets;
  }
}

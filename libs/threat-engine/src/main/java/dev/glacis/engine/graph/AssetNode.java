package dev.glacis.engine.graph;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.List;

/** An asset and the elements that hold or carry it. */
public final class AssetNode extends GraphNode {

  private final Asset asset;

  AssetNode(ModelGraph graph, int index, Asset asset) {
    super(graph, index, asset);
    this.asset = asset;
  }

  AssetNode(ModelGraph graph, AssetNode other) {
    super(graph, other);
    this.asset = other.asset;
  }

  @Override
  public ElementKind kind() {
    return ElementKind.ASSET;
  }

  /** Value 0 to 100; null when unknown. */
  public Integer value(SecurityProperty property) {
    return switch (property) {
      case CONFIDENTIALITY -> asset.confidentiality();
      case INTEGRITY -> asset.integrity();
      case AVAILABILITY -> asset.availability();
    };
  }

  public List<ComponentNode> storedBy() {
    return graph().componentsOf(ListRelation.STORED_BY, index());
  }

  public List<ComponentNode> processedBy() {
    return graph().componentsOf(ListRelation.PROCESSED_BY, index());
  }

  public List<FlowNode> carriedBy() {
    return graph().flowsOf(ListRelation.CARRIED_BY, index());
  }
}

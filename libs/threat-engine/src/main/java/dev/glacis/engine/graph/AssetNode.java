package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An asset and the elements that hold or carry it. */
public final class AssetNode extends GraphNode {

  private final Integer confidentiality;
  private final Integer integrity;
  private final Integer availability;
  final List<ComponentNode> storedBy = new ArrayList<>();
  final List<ComponentNode> processedBy = new ArrayList<>();
  final List<FlowNode> carriedBy = new ArrayList<>();

  AssetNode(ElementRef ref, Map<String, Fact> stated, Asset asset) {
    super(ref, stated);
    this.confidentiality = asset.confidentiality();
    this.integrity = asset.integrity();
    this.availability = asset.availability();
  }

  /** Value 0 to 100; null when unknown. */
  public Integer value(SecurityProperty property) {
    return switch (property) {
      case CONFIDENTIALITY -> confidentiality;
      case INTEGRITY -> integrity;
      case AVAILABILITY -> availability;
    };
  }

  public List<ComponentNode> storedBy() {
    return Collections.unmodifiableList(storedBy);
  }

  public List<ComponentNode> processedBy() {
    return Collections.unmodifiableList(processedBy);
  }

  public List<FlowNode> carriedBy() {
    return Collections.unmodifiableList(carriedBy);
  }
}

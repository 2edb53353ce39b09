package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.FactOrigin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A data flow with its ends. A bidirectional one carries content both ways. */
public final class FlowNode extends GraphNode {

  private final ComponentNode source;
  private final ComponentNode destination;
  private final boolean bidirectional;
  final List<AssetNode> assets = new ArrayList<>();
  Untrusted carried = Untrusted.NONE;

  FlowNode(
      ElementRef ref,
      Map<String, Fact> stated,
      ComponentNode source,
      ComponentNode destination,
      boolean bidirectional) {
    super(ref, stated);
    this.source = source;
    this.destination = destination;
    this.bidirectional = bidirectional;
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
    return Collections.unmodifiableList(assets);
  }

  /** Where content arrives that leaves {@code end}. */
  public ComponentNode other(ComponentNode end) {
    return end == source ? destination : source;
  }

  /** What is known about untrusted content in this flow. */
  public Untrusted carried() {
    return carried;
  }

  @Override
  public Fact fact(String attribute) {
    Fact stated = stated(attribute);
    if (stated != null) {
      return stated;
    }
    if (attribute.equals("contentControlledBy")) {
      return carried.fact();
    }
    Fact there = attribute.startsWith("outOfScope") ? null : destination.fact(attribute);
    return there == null ? null : new Fact(there.value(), FactOrigin.INHERITED);
  }
}

package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Parent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A component with its flows, assets, zone and everything that its surroundings tell about it. */
public final class ComponentNode extends GraphNode implements PlacedNode {

  private final Parent statedParent;
  private final Set<String> types;
  private ZoneNode zone;
  private Map<String, Fact> handedOn;
  final List<FlowNode> incoming = new ArrayList<>();
  final List<FlowNode> outgoing = new ArrayList<>();
  final List<AssetNode> stored = new ArrayList<>();
  final List<AssetNode> processed = new ArrayList<>();
  Exposure exposure = Exposure.NONE;
  Exposure outlook = Exposure.NONE;
  Untrusted received = Untrusted.NONE;

  /**
   * @param types the type and its parents, shared between components of one type
   */
  ComponentNode(ElementRef ref, Map<String, Fact> stated, Parent statedParent, Set<String> types) {
    super(ref, stated);
    this.statedParent = statedParent;
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

  /** Flows that bring content here, bidirectional ones included. */
  public List<FlowNode> incoming() {
    return Collections.unmodifiableList(incoming);
  }

  /** Flows that take content away, bidirectional ones included. */
  public List<FlowNode> outgoing() {
    return Collections.unmodifiableList(outgoing);
  }

  public List<AssetNode> stored() {
    return Collections.unmodifiableList(stored);
  }

  public List<AssetNode> processed() {
    return Collections.unmodifiableList(processed);
  }

  /** Stored or processed assets, each once. */
  public List<AssetNode> assets() {
    Set<AssetNode> assets = new TreeSet<>(Comparator.comparing(GraphNode::id));
    assets.addAll(stored);
    assets.addAll(processed);
    return List.copyOf(assets);
  }

  /** Trust rating of the nearest zone; null when unknown. */
  public Integer trustRating() {
    return zone == null ? null : zone.trustRating();
  }

  /** The least trusted zone from which content comes here. */
  public Exposure exposure() {
    return exposure;
  }

  /** The least trusted zone to which content goes from here. */
  public Exposure outlook() {
    return outlook;
  }

  /** What is known about untrusted content that arrives over flows. */
  public Untrusted received() {
    return received;
  }

  @Override
  public Fact fact(String attribute) {
    Fact stated = stated(attribute);
    if (stated != null) {
      return stated;
    }
    Fact inherited = handedOn.get(attribute);
    if (inherited != null) {
      return inherited;
    }
    return attribute.equals("inputControlledBy") && !incoming.isEmpty() ? received.fact() : null;
  }

  @Override
  public Parent statedParent() {
    return statedParent;
  }

  @Override
  public void place(PlacedNode parent, Set<String> inheritableNames) {
    zone = parent == null ? null : parent.zone();
    handedOn = HandedOn.merge(stated(), parent, inheritableNames);
  }

  @Override
  public boolean placed() {
    return handedOn != null;
  }

  @Override
  public ZoneNode zone() {
    return zone;
  }

  @Override
  public Map<String, Fact> handedOn() {
    return handedOn;
  }

  @Override
  public GraphNode node() {
    return this;
  }
}

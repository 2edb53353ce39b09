package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A trust zone with what lies in it. */
public final class ZoneNode extends GraphNode implements PlacedNode {

  private final Parent statedParent;
  private final Integer trustRating;
  private final FactOrigin trustOrigin;
  private ZoneNode outer;
  private Map<String, Fact> handedOn;
  final List<ComponentNode> components = new ArrayList<>();

  ZoneNode(ElementRef ref, Map<String, Fact> stated, TrustZone zone) {
    super(ref, stated);
    this.statedParent = zone.parent();
    Integer byType = ZoneTrust.ofType(zone.type());
    this.trustRating = zone.trustRating() != null ? zone.trustRating() : byType;
    this.trustOrigin = zone.trustRating() != null ? FactOrigin.STATED : FactOrigin.DEFAULT;
  }

  /** 0 (not trusted) to 100 (fully trusted); null when unknown. */
  public Integer trustRating() {
    return trustRating;
  }

  /** Where a known trust rating comes from. */
  public FactOrigin trustOrigin() {
    return trustOrigin;
  }

  /** The zone around this one; null for an outermost one. */
  public ZoneNode outer() {
    return outer;
  }

  /** Components whose nearest zone this is. */
  public List<ComponentNode> components() {
    return Collections.unmodifiableList(components);
  }

  @Override
  public Fact fact(String attribute) {
    Fact stated = stated(attribute);
    return stated != null ? stated : handedOn.get(attribute);
  }

  @Override
  public Parent statedParent() {
    return statedParent;
  }

  @Override
  public void place(PlacedNode parent, Set<String> inheritableNames) {
    outer = parent == null ? null : parent.zone();
    handedOn = HandedOn.merge(stated(), parent, inheritableNames);
  }

  @Override
  public boolean placed() {
    return handedOn != null;
  }

  @Override
  public ZoneNode zone() {
    return this;
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

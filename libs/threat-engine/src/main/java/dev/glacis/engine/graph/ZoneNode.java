package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.TrustZone;
import java.util.List;

/** A trust zone with what lies in it. */
public final class ZoneNode extends GraphNode {

  private final Integer trustRating;
  private final FactOrigin trustOrigin;

  ZoneNode(ModelGraph graph, int index, TrustZone zone) {
    super(graph, index, zone);
    boolean stated = zone.trustRating() != null;
    this.trustRating = stated ? zone.trustRating() : ZoneTrust.ofType(zone.type());
    this.trustOrigin = stated ? FactOrigin.STATED : FactOrigin.DEFAULT;
  }

  ZoneNode(ModelGraph graph, ZoneNode other) {
    super(graph, other);
    this.trustRating = other.trustRating;
    this.trustOrigin = other.trustOrigin;
  }

  @Override
  public ElementKind kind() {
    return ElementKind.TRUST_ZONE;
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
    return graph().nesting().zoneAroundZone(index());
  }

  /** Components whose nearest zone this is. */
  public List<ComponentNode> components() {
    return graph().componentsOf(ListRelation.ZONE_COMPONENTS, index());
  }

  @Override
  public Fact fact(String attribute) {
    Fact stated = stated(attribute);
    return stated != null ? stated : graph().inherited(this, attribute);
  }
}

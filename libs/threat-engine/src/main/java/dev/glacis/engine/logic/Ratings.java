package dev.glacis.engine.logic;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Exposure;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;

/** Numbers of the graph, with bounds where they are not known. */
final class Ratings {

  private static final double HIGHEST = 100;

  private Ratings() {}

  static Object ofZone(ZoneNode zone) {
    return known(zone.trustRating(), new FactKey(zone, "trustRating"));
  }

  static Object ofComponent(ComponentNode component) {
    return component.zone() == null ? known(null, keyOf(component)) : ofZone(component.zone());
  }

  static Object ofAsset(GraphNode node, SecurityProperty property) {
    AssetNode asset = (AssetNode) node;
    return known(asset.value(property), new FactKey(asset, Spelling.of(property)));
  }

  static Object exposure(ComponentNode component) {
    Exposure exposure = component.exposure();
    if (exposure.settled()) {
      return (double) exposure.rating();
    }
    double highest = exposure.rating() == null ? HIGHEST : exposure.rating();
    return new Unknown.OfNumber(keyOf(exposure.open()), 0, highest);
  }

  static Object exposureHops(ComponentNode component) {
    Exposure exposure = component.exposure();
    return exposure.open() == null && exposure.rating() != null
        ? (Object) (double) exposure.hops()
        : new Unknown.OfNumber(keyOf(exposure.open()), 0, Double.POSITIVE_INFINITY);
  }

  /** The fact that would give a component's trust rating. */
  static FactKey keyOf(ComponentNode component) {
    return component.zone() == null
        ? new FactKey(component.outermost(), OpenFacts.ZONE)
        : new FactKey(component.zone(), "trustRating");
  }

  private static Object known(Integer value, FactKey otherwise) {
    return value == null ? new Unknown.OfNumber(otherwise, 0, HIGHEST) : (Object) (double) value;
  }
}

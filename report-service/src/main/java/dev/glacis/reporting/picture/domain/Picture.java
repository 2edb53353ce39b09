package dev.glacis.reporting.picture.domain;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.TrustZone;
import java.util.List;

/**
 * A laid out architecture. All coordinates are absolute; zones come before what lies in them.
 *
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 */
public record Picture(
    double width,
    double height,
    List<PlacedZone> zones,
    List<PlacedComponent> components,
    List<PlacedFlow> flows) {

  public Picture {
    zones = List.copyOf(zones);
    components = List.copyOf(components);
    flows = List.copyOf(flows);
  }

  /** A trust zone and the place that it takes. */
  public record PlacedZone(TrustZone zone, Box box) {}

  /**
   * A component and the place that it takes.
   *
   * @param container whether other components are drawn inside
   */
  public record PlacedComponent(Component component, Box box, boolean container) {}

  /**
   * A data flow and its way through the picture.
   *
   * @param points at least two; the last one touches the destination
   * @param label null when the flow has nothing to write beside it
   */
  public record PlacedFlow(DataFlow flow, List<Point> points, Box label) {
    public PlacedFlow {
      points = List.copyOf(points);
    }
  }
}

package dev.glacis.reporting.picture.layout;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.Picture.PlacedFlow;
import dev.glacis.reporting.picture.domain.Picture.PlacedZone;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes away the empty space that ELK leaves below what lies in a zone. */
final class TightZones {

  private final Picture picture;

  TightZones(Picture picture) {
    this.picture = picture;
  }

  Picture picture() {
    List<PlacedZone> tight = new ArrayList<>();
    // Innermost first: an outer zone shrinks to what its inner ones have become.
    for (PlacedZone zone : picture.zones().reversed()) {
      tight.addFirst(tightened(zone, tight));
    }
    return new Picture(
        picture.width(), picture.height(), tight, picture.components(), picture.flows());
  }

  private PlacedZone tightened(PlacedZone placed, List<PlacedZone> inner) {
    String id = placed.zone().id();
    Box box = placed.box();
    double lowest =
        Stream.of(
                inner.stream()
                    .filter(zone -> isIn(zone.zone().parent(), id))
                    .map(zone -> zone.box().bottom()),
                picture.components().stream()
                    .filter(component -> isIn(component.component().parent(), id))
                    .map(component -> component.box().bottom()),
                bendsInside(box))
            .flatMap(bottoms -> bottoms)
            .max(Double::compare)
            .orElse(box.bottom());
    double height = Math.min(box.height(), lowest + PictureMetrics.ZONE_PADDING - box.y());
    return new PlacedZone(placed.zone(), new Box(box.x(), box.y(), box.width(), height));
  }

  /** Lowest points of flows that stay inside, such as one that loops below its ends. */
  private Stream<Double> bendsInside(Box box) {
    return picture.flows().stream()
        .filter(flow -> inside(flow, box))
        .flatMap(
            flow ->
                Stream.concat(
                    flow.points().stream().map(point -> point.y()),
                    Stream.ofNullable(flow.label()).map(Box::bottom)));
  }

  private static boolean inside(PlacedFlow flow, Box box) {
    return flow.points().stream()
        .allMatch(
            point ->
                point.x() >= box.x()
                    && point.x() <= box.right()
                    && point.y() >= box.y()
                    && point.y() <= box.bottom());
  }

  private static boolean isIn(Parent parent, String zone) {
    return parent != null && parent.kind() == ElementKind.TRUST_ZONE && parent.id().equals(zone);
  }
}

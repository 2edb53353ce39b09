package dev.glacis.reporting.picture.drawing;

import dev.glacis.engine.model.DataFlow;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.FlowLabel;
import dev.glacis.reporting.picture.domain.Picture.PlacedFlow;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.Point;
import dev.glacis.reporting.picture.domain.ThreatMarks.Mark;
import java.util.List;
import java.util.Optional;

/** Draws data flows: lines with rounded corners, arrow heads in the direction of the content. */
final class FlowLines {

  private static final double ARROW_LENGTH = 9;
  private static final double ARROW_HALF = 4;
  private static final double CORNER = 6;

  private final SvgWriter svg;

  FlowLines(SvgWriter svg) {
    this.svg = svg;
  }

  void line(PlacedFlow placed) {
    List<Point> points = placed.points();
    svg.open("g", "class", "flow");
    svg.leaf("title", SvgPicture.nameOf(placed.flow()));
    svg.empty("path", "class", "line", "d", path(points));
    arrow(points.get(points.size() - 2), points.getLast());
    if (placed.flow().bidirectional()) {
      arrow(points.get(1), points.getFirst());
    }
    svg.close();
  }

  void label(PlacedFlow placed, Optional<Mark> mark) {
    Box box = placed.label();
    if (box == null) {
      return;
    }
    DataFlow flow = placed.flow();
    FlowLabel label = FlowLabel.of(flow, mark.isPresent());
    svg.open("g", "class", "flow-label");
    svg.leaf("title", SvgPicture.nameOf(flow));
    svg.rectangle(box, 4, "paper");
    double y =
        box.y() + (box.height() - label.lines().size() * PictureMetrics.FLOW_LINE) / 2 + 11.5;
    for (String line : label.lines()) {
      svg.leaf("text", line, "x", box.x() + label.textOffset(), "y", y);
      y += PictureMetrics.FLOW_LINE;
    }
    svg.close();
    mark.ifPresent(
        found ->
            Badges.draw(
                svg, box.x() + PictureMetrics.BADGE / 2 + 2, box.y() + box.height() / 2, found));
  }

  private static String path(List<Point> points) {
    StringBuilder path = new StringBuilder("M").append(written(points.getFirst()));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = towards(corner, points.get(i - 1));
      Point after = towards(corner, points.get(i + 1));
      path.append('L').append(written(before));
      path.append('Q').append(written(corner)).append(' ').append(written(after));
    }
    return path.append('L').append(written(points.getLast())).toString();
  }

  private static Point towards(Point from, Point to) {
    double distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double share = distance == 0 ? 0 : Math.min(CORNER, distance / 2) / distance;
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private void arrow(Point from, Point tip) {
    double distance = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
    if (distance == 0) {
      return;
    }
    double x = (tip.x() - from.x()) / distance;
    double y = (tip.y() - from.y()) / distance;
    Point left = along(tip, x, y, ARROW_HALF);
    Point right = along(tip, x, y, -ARROW_HALF);
    svg.empty(
        "polygon",
        "class",
        "head",
        "points",
        written(tip) + ' ' + written(left) + ' ' + written(right));
  }

  private static Point along(Point tip, double x, double y, double aside) {
    return new Point(
        tip.x() - x * ARROW_LENGTH - y * aside, tip.y() - y * ARROW_LENGTH + x * aside);
  }

  private static String written(Point point) {
    return SvgWriter.number(point.x()) + ',' + SvgWriter.number(point.y());
  }
}

package dev.glacis.exchange.tm7;

import dev.glacis.exchange.draft.ExtentTree.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A line of a drawing as straight pieces: the tool draws it curved, through its handle. */
record Curve(List<Point> points) {

  private static final int PIECES = 16;

  private record Point(double x, double y) {}

  /** The line of an item; empty when the file does not say where it begins and ends. */
  static Optional<Curve> of(DrawnItem item) {
    Optional<Point> start = point(item, "Source");
    Optional<Point> end = point(item, "Target");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        point(item, "Handle")
            .map(handle -> through(start.get(), handle, end.get()))
            .orElseGet(() -> new Curve(List.of(start.get(), end.get()))));
  }

  /** The smallest rectangle around all points. */
  Extent extent() {
    double left = points.getFirst().x;
    double top = points.getFirst().y;
    double right = left;
    double bottom = top;
    for (Point point : points) {
      left = Math.min(left, point.x);
      top = Math.min(top, point.y);
      right = Math.max(right, point.x);
      bottom = Math.max(bottom, point.y);
    }
    return new Extent(left, top, right, bottom);
  }

  boolean crosses(Curve other) {
    for (int i = 1; i < points.size(); i++) {
      for (int j = 1; j < other.points.size(); j++) {
        if (cross(points.get(i - 1), points.get(i), other.points.get(j - 1), other.points.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Point> point(DrawnItem item, String name) {
    OptionalDouble x = Parts.number(item.place(), name + "X");
    OptionalDouble y = Parts.number(item.place(), name + "Y");
    return x.isEmpty() || y.isEmpty()
        ? Optional.empty()
        : Optional.of(new Point(x.getAsDouble(), y.getAsDouble()));
  }

  /** The parabola whose middle is the handle. */
  private static Curve through(Point start, Point handle, Point end) {
    double controlX = 2 * handle.x - (start.x + end.x) / 2;
    double controlY = 2 * handle.y - (start.y + end.y) / 2;
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double rest = 1 - t;
      points.add(
          new Point(
              rest * rest * start.x + 2 * rest * t * controlX + t * t * end.x,
              rest * rest * start.y + 2 * rest * t * controlY + t * t * end.y));
    }
    return new Curve(points);
  }

  private static boolean cross(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) <= 0
        && side(c, d, a) * side(c, d, b) <= 0
        && overlap(a.x, b.x, c.x, d.x)
        && overlap(a.y, b.y, c.y, d.y);
  }

  /** On which side of a line a point lies: -1, 0 or 1. */
  private static double side(Point from, Point to, Point point) {
    return Math.signum((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  }

  private static boolean overlap(double a, double b, double c, double d) {
    return Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
  }
}

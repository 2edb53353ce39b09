package dev.glacis.exchange.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Containment read off a drawing: something lies in the smallest box that holds its centre. A box
 * lies in the smallest larger box that holds its centre, so that there are no cycles.
 */
public final class Boxes {

  private final List<Box> boxes = new ArrayList<>();

  /**
   * A rectangle of a drawing, in its units; y grows downwards.
   *
   * @param id of the zone that it draws
   */
  public record Box(String id, double x, double y, double width, double height) {

    double area() {
      return width * height;
    }

    boolean holds(double atX, double atY) {
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
  }

  public void add(Box box) {
    boxes.add(box);
  }

  /** The id of the smallest box that holds the centre of a rectangle. */
  public Optional<String> around(double x, double y, double width, double height) {
    return holding(x + width / 2, y + height / 2).map(Box::id).findFirst();
  }

  /** The id of the box around a box. Equal boxes: the one added first is the outer one. */
  public Optional<String> around(Box inner) {
    int index = boxes.indexOf(inner);
    return holding(inner.x + inner.width / 2, inner.y + inner.height / 2)
        .filter(box -> !box.id.equals(inner.id))
        .filter(
            box ->
                box.area() > inner.area()
                    || box.area() == inner.area() && boxes.indexOf(box) < index)
        .map(Box::id)
        .findFirst();
  }

  private Stream<Box> holding(double x, double y) {
    return boxes.stream()
        .filter(box -> box.holds(x, y))
        .sorted(Comparator.comparingDouble(Box::area));
  }
}

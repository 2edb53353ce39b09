package dev.glacis.exchange.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Containment read off a drawing: something lies in the smallest box that holds its centre. A box
 * lies in the smallest larger box that holds its centre, so that there are no cycles.
 */
public final class Boxes {

  private final List<Box> boxes = new ArrayList<>();
  private boolean sorted;

  /**
   * A rectangle of a drawing, in its units; y grows downwards.
   *
   * @param id of the zone that it draws
   */
  public record Box(String id, double x, double y, double width, double height) {

    double area() {
      return width * height;
    }

    boolean holdsCentreOf(Box other) {
      double atX = other.x + other.width / 2;
      double atY = other.y + other.height / 2;
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
  }

  public void add(Box box) {
    boxes.add(box);
    sorted = false;
  }

  /** The id of the smallest box that holds the centre of a rectangle. */
  public Optional<String> around(double x, double y, double width, double height) {
    sort();
    return holding(new Box("", x, y, width, height), 0);
  }

  /** The id of the box around a box. Equal boxes: the one added first is the outer one. */
  public Optional<String> around(Box inner) {
    sort();
    int at = Collections.binarySearch(boxes, inner, Comparator.comparingDouble(Box::area));
    while (at > 0 && boxes.get(at - 1).area() == inner.area()) {
      at--;
    }
    while (at >= 0 && at < boxes.size() && !boxes.get(at).equals(inner)) {
      at++;
    }
    return at < 0 ? Optional.empty() : holding(inner, at + 1);
  }

  private Optional<String> holding(Box inner, int from) {
    for (int i = from; i < boxes.size(); i++) {
      if (boxes.get(i).holdsCentreOf(inner)) {
        return Optional.of(boxes.get(i).id);
      }
    }
    return Optional.empty();
  }

  /** Smallest first; of equal ones the last added first. */
  private void sort() {
    if (!sorted) {
      Collections.reverse(boxes);
      boxes.sort(Comparator.comparingDouble(Box::area));
      sorted = true;
    }
  }
}

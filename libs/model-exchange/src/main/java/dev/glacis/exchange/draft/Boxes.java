package dev.glacis.exchange.draft;

import dev.glacis.exchange.draft.ExtentTree.Extent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Containment read off a drawing: something lies in the smallest box that holds its centre. A box
 * lies in the smallest larger box that holds its centre, so that there are no cycles.
 */
public final class Boxes {

  private final List<Box> boxes = new ArrayList<>();
  private final Map<Box, Integer> positions = new HashMap<>();
  private ExtentTree tree;

  /**
   * A rectangle of a drawing, in its units; y grows downwards.
   *
   * @param id of the zone that it draws
   */
  public record Box(String id, double x, double y, double width, double height) {

    double area() {
      return width * height;
    }

    Extent extent() {
      return new Extent(x, y, x + width, y + height);
    }

    Extent centre() {
      double atX = x + width / 2;
      double atY = y + height / 2;
      return new Extent(atX, atY, atX, atY);
    }
  }

  public void add(Box box) {
    boxes.add(box);
    tree = null;
  }

  /** The id of the smallest box that holds the centre of a rectangle. */
  public Optional<String> around(double x, double y, double width, double height) {
    sort();
    return holding(new Box("", x, y, width, height), 0);
  }

  /** The id of the box around a box. Equal boxes: the one added first is the outer one. */
  public Optional<String> around(Box inner) {
    sort();
    Integer at = positions.get(inner);
    return at == null ? Optional.empty() : holding(inner, at + 1);
  }

  private Optional<String> holding(Box inner, int from) {
    int at = tree.first(inner.centre(), from);
    return at < 0 ? Optional.empty() : Optional.of(boxes.get(at).id);
  }

  /** Smallest first; of equal ones the last added first. */
  private void sort() {
    if (tree == null) {
      Collections.reverse(boxes);
      boxes.sort(Comparator.comparingDouble(Box::area));
      positions.clear();
      for (int i = 0; i < boxes.size(); i++) {
        positions.putIfAbsent(boxes.get(i), i);
      }
      tree = new ExtentTree(boxes.stream().map(Box::extent).toList());
    }
  }
}

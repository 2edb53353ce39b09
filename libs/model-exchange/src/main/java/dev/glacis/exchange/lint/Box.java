package dev.glacis.exchange.lint;

import dev.glacis.engine.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rectangle that an element is drawn as.
 *
 * @param x distance from the left edge of the parent
 * @param y distance from the upper edge of the parent
 */
record Box(Element element, String diagram, double x, double y, double width, double height) {

  /** The drawing of an element or a document; empty when there is none. */
  static List<Map<?, ?>> representations(Object layout) {
    List<Map<?, ?>> drawn = new ArrayList<>();
    if (layout instanceof Map<?, ?> parts && parts.get("representations") instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> object) {
          drawn.add(object);
        }
      }
    }
    return drawn;
  }

  /** The box of a representation; empty when it has no position and size, such as code. */
  static Optional<Box> of(Element element, String diagram, Map<?, ?> drawn) {
    if (drawn.get("position") instanceof Map<?, ?> position
        && drawn.get("size") instanceof Map<?, ?> size
        && position.get("x") instanceof Number x
        && position.get("y") instanceof Number y
        && size.get("width") instanceof Number width
        && size.get("height") instanceof Number height) {
      return Optional.of(
          new Box(
              element,
              diagram,
              x.doubleValue(),
              y.doubleValue(),
              width.doubleValue(),
              height.doubleValue()));
    }
    return Optional.empty();
  }

  /** Whether another box, placed in this one, stays in it. */
  boolean contains(Box inner) {
    return inner.x >= 0
        && inner.y >= 0
        && inner.x + inner.width <= width
        && inner.y + inner.height <= height;
  }

  boolean overlaps(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  String size() {
    return width + " by " + height;
  }
}

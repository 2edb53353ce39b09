package dev.glacis.exchange.draft;

import dev.glacis.engine.model.Element;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.draft.Boxes.Box;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an element is drawn, in the layout of its extensions. It has the shape of an OTM
 * representation, whatever format it came in, so that every writer finds it.
 */
public final class Drawing {

  private static final String REPRESENTATIONS = "representations";

  private Drawing() {}

  /** The diagrams of a model, as its layout. */
  public static Map<String, Object> diagrams(List<Map<String, Object>> diagrams) {
    return Map.of(REPRESENTATIONS, diagrams);
  }

  /** One diagram, for {@link #diagrams}. */
  public static Map<String, Object> diagram(String id, String name) {
    Map<String, Object> diagram = new LinkedHashMap<>();
    diagram.put("id", id);
    diagram.put("name", name == null ? id : name);
    diagram.put("type", "diagram");
    return diagram;
  }

  /** The layout of an element that is drawn once, as a box. */
  public static Map<String, Object> box(String diagram, Box box) {
    Map<String, Object> drawn = representation(diagram, box.id());
    drawn.put("position", Map.of("x", number(box.x()), "y", number(box.y())));
    drawn.put("size", Map.of("width", number(box.width()), "height", number(box.height())));
    return Map.of(REPRESENTATIONS, List.of(drawn));
  }

  /** The layout of an element that is drawn once, as a line through points. */
  public static Map<String, Object> line(String diagram, String id, List<Object> points) {
    Map<String, Object> drawn = representation(diagram, id);
    drawn.put("attributes", Map.of("vertices", points));
    return Map.of(REPRESENTATIONS, List.of(drawn));
  }

  /** The box of an element in the first diagram that it is drawn in. */
  public static Optional<Box> boxOf(Element element) {
    return first(element)
        .flatMap(
            drawn -> {
              Double x = number(drawn, "position", "x");
              Double y = number(drawn, "position", "y");
              Double width = number(drawn, "size", "width");
              Double height = number(drawn, "size", "height");
              return x == null || y == null || width == null || height == null
                  ? Optional.empty()
                  : Optional.of(new Box(element.id(), x, y, width, height));
            });
  }

  /** The points of an element's line in the first diagram that it is drawn in. */
  public static List<?> pointsOf(Element element) {
    return first(element)
        .map(drawn -> drawn.get("attributes"))
        .map(more -> more instanceof Map<?, ?> map ? map.get("vertices") : null)
        .map(points -> points instanceof List<?> list ? list : null)
        .orElse(List.of());
  }

  /** The diagram that an element is drawn in first; empty when it is drawn in none. */
  public static Optional<String> diagramOf(Element element) {
    return first(element)
        .map(drawn -> drawn.get("representation"))
        .map(id -> id instanceof String text ? text : null);
  }

  private static Map<String, Object> representation(String diagram, String id) {
    Map<String, Object> drawn = new LinkedHashMap<>();
    drawn.put("representation", diagram);
    drawn.put("id", id);
    return drawn;
  }

  private static Optional<Map<?, ?>> first(Element element) {
    return element.extensions().get(CanonicalModel.LAYOUT) instanceof Map<?, ?> layout
            && layout.get(REPRESENTATIONS) instanceof List<?> list
            && !list.isEmpty()
            && list.getFirst() instanceof Map<?, ?> drawn
        ? Optional.of(drawn)
        : Optional.empty();
  }

  private static Double number(Map<?, ?> drawn, String part, String key) {
    return drawn.get(part) instanceof Map<?, ?> map && map.get(key) instanceof Number number
        ? (Double) number.doubleValue()
        : null;
  }

  /** As a document says it: whole numbers without a fraction. */
  private static Object number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1L << 53 ? (Object) (long) value : value;
  }
}

package dev.glacis.exchange.threatdragon;

import dev.glacis.exchange.draft.Boxes.Box;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.PlainValue;
import dev.glacis.exchange.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One cell of a diagram. Version 2 says what it is under {@code data} and draws it beside; version
 * 1 says everything in one object and hides names in the drawing.
 *
 * @param whole the cell
 * @param data what it says: a part of it, or the cell itself
 * @param kind null when unknown
 */
record Cell(Fields whole, Fields data, CellKind kind, String id) {

  private static final List<String> DRAWING =
      List.of(
          "attrs",
          "labels",
          "shape",
          "zIndex",
          "z",
          "angle",
          "visible",
          "size",
          "width",
          "height",
          "position",
          "ports",
          "connector",
          "smooth",
          "hasOpenThreats",
          "markup",
          "label",
          "router",
          "tools",
          "view",
          "vertices",
          "source",
          "target",
          "isTrustBoundary");

  static Cell of(Mapping object, Findings findings, int maxNameLength) {
    Fields whole = new Fields(object, findings, maxNameLength);
    Fields part = object.get("data") instanceof Mapping ? whole.part("data") : whole;
    CellKind kind = CellKind.of(part.name("type"), whole.name("shape"));
    return new Cell(whole, part, kind, whole.name("id"));
  }

  /** The name, also from the label of a drawing; null when there is none. */
  String name() {
    String name = data.name("name");
    if (name == null || name.isBlank()) {
      name = labelOf(whole.part("attrs"));
    }
    if (name == null || name.isBlank()) {
      name = labelOf(firstLabel());
    }
    return name == null || name.isBlank() ? null : name.strip();
  }

  /** The end of a flow: the id of a cell; null when it ends nowhere. */
  String end(String key) {
    Fields end = whole.part(key);
    if (end == null) {
      return null;
    }
    String cell = end.name("cell");
    return cell == null ? end.name("id") : cell;
  }

  /** The rectangle that it is drawn as; empty when it has none. */
  Optional<Box> box(String ownId) {
    Fields position = whole.part("position");
    Fields size = whole.part("size");
    if (position == null || size == null) {
      return Optional.empty();
    }
    Number x = position.number("x");
    Number y = position.number("y");
    Number width = size.number("width");
    Number height = size.number("height");
    return x == null || y == null || width == null || height == null
        ? Optional.empty()
        : Optional.of(
            new Box(
                ownId,
                x.doubleValue(),
                y.doubleValue(),
                width.doubleValue(),
                height.doubleValue()));
  }

  /** The points of its line, as they stand. */
  List<Object> vertices() {
    List<Object> points = new ArrayList<>();
    for (Mapping point : whole.objects("vertices")) {
      points.add(PlainValue.of(point));
    }
    return points;
  }

  /** The threats: under {@code data} as tools write them, or beside it as the schema says. */
  List<Mapping> threats() {
    List<Mapping> threats = new ArrayList<>(data.objects("threats"));
    if (data != whole) {
      threats.addAll(whole.objects("threats"));
    }
    return threats;
  }

  /** What nobody read of its statements; drawing is not among them. */
  Map<String, Object> rest() {
    Map<String, Object> rest = new LinkedHashMap<>(data.rest());
    rest.keySet().removeAll(DRAWING);
    return rest;
  }

  private Fields firstLabel() {
    return whole.value("labels") instanceof Sequence labels
            && !labels.items().isEmpty()
            && labels.items().getFirst() instanceof Mapping label
        ? part(label, "attrs")
        : null;
  }

  private static Fields part(Mapping object, String key) {
    return new Fields(object, Findings.lenient(), Integer.MAX_VALUE).part(key);
  }

  /** The text of a drawing's attributes: {@code text.text}, {@code label.text} and the like. */
  private static String labelOf(Fields attributes) {
    if (attributes == null) {
      return null;
    }
    for (String key : List.of("text", "label", "labelText")) {
      if (attributes.mapping().get(key) instanceof Mapping) {
        String text = attributes.part(key).name("text");
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }
}

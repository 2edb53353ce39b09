package dev.glacis.exchange.tm7;

import dev.glacis.exchange.draft.Boxes.Box;
import dev.glacis.exchange.draft.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Places of drawn items, in the units of the drawing; y grows downwards. */
final class Geometry {

  private static final List<String> PLACES =
      List.of(
          "Left", "Top", "Width", "Height", "SourceX", "SourceY", "HandleX", "HandleY", "TargetX",
          "TargetY");

  private Geometry() {}

  /** The rectangle of an item; empty when the file does not say it whole. */
  static Optional<Box> box(DrawnItem item, String id) {
    OptionalDouble left = Parts.number(item.place(), "Left");
    OptionalDouble top = Parts.number(item.place(), "Top");
    OptionalDouble width = Parts.number(item.place(), "Width");
    OptionalDouble height = Parts.number(item.place(), "Height");
    if (left.isEmpty() || top.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Box(
            id, left.getAsDouble(), top.getAsDouble(), width.getAsDouble(), height.getAsDouble()));
  }

  /** Where an item is drawn, as the layout of its element; empty when the file does not say. */
  static Map<String, Object> layout(DrawnItem item, String id, Surface surface) {
    String diagram = surface.guid() == null ? "diagram" : surface.guid();
    Optional<Box> box = box(item, id);
    if (box.isPresent()) {
      return Drawing.box(diagram, box.get());
    }
    List<Object> handle = new ArrayList<>();
    OptionalDouble x = Parts.number(item.place(), "HandleX");
    OptionalDouble y = Parts.number(item.place(), "HandleY");
    if (x.isPresent() && y.isPresent()) {
      handle.add(Map.of("x", x.getAsDouble(), "y", y.getAsDouble()));
    }
    return item.place().get("SourceX") == null ? Map.of() : Drawing.line(diagram, id, handle);
  }

  /** The numbers that say where an item is drawn, as the file spells them. */
  static Map<String, Object> numbers(DrawnItem item, Surface surface) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    for (String place : PLACES) {
      Parts.number(item.place(), place).ifPresent(number -> numbers.put(place, number));
    }
    if (surface.guid() != null) {
      numbers.put("DrawingSurface", surface.guid());
    }
    return numbers;
  }
}

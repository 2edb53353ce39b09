package dev.glacis.exchange.tm7;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** One diagram: what is drawn as a box, and what is drawn as a line. */
record Surface(
    Mapping place, String guid, String name, List<DrawnItem> boxes, List<DrawnItem> lines) {

  static List<Surface> of(Mapping model) {
    List<Surface> surfaces = new ArrayList<>();
    for (Node node : Parts.all(Parts.object(model, "DrawingSurfaceList"), "DrawingSurfaceModel")) {
      if (node instanceof Mapping surface) {
        surfaces.add(
            new Surface(
                surface,
                Parts.text(surface, "Guid"),
                name(surface),
                items(surface, "Borders"),
                items(surface, "Lines")));
      }
    }
    return surfaces;
  }

  private static String name(Mapping surface) {
    String name = Property.value(Property.of(surface), "Name");
    return name == null ? Parts.text(surface, "Header") : name;
  }

  private static List<DrawnItem> items(Mapping surface, String list) {
    List<DrawnItem> items = new ArrayList<>();
    for (Node pair : Parts.allBeginning(Parts.object(surface, list), "KeyValueOf")) {
      DrawnItem.of(pair).ifPresent(items::add);
    }
    return items;
  }
}

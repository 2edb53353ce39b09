package dev.glacis.exchange.draft;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.draft.Boxes.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Boxes for trust zones and components, of which {@link Boxes} reads the same containment: those of
 * the model's own drawing where that holds, else new ones in rows. A component inside a component
 * is drawn beside it, as drawings of data flows do.
 */
public final class BoxLayout {

  private static final double WIDTH = 160;
  private static final double HEIGHT = 80;
  private static final double GAP = 60;

  /** Zones that lie deeper are drawn empty, and what lies in them is not drawn. */
  private static final int DEEPEST = 100;

  private static final Extent SMALLEST = new Extent(WIDTH, HEIGHT);

  private final Map<String, List<TrustZone>> zonesIn = new LinkedHashMap<>();
  private final Map<String, List<Component>> componentsIn = new LinkedHashMap<>();
  private final Map<String, Box> zones = new HashMap<>();
  private final Map<String, Box> components = new HashMap<>();
  private final Map<Parent, Parent> parents = new HashMap<>();
  private final Map<Parent, String> around = new HashMap<>();

  private BoxLayout(ArchitectureModel model) {
    model.trustZones().forEach(zone -> parents.put(zoneOf(zone.id()), zone.parent()));
    model
        .components()
        .forEach(
            component ->
                parents.put(new Parent(ElementKind.COMPONENT, component.id()), component.parent()));
    model
        .trustZones()
        .forEach(
            zone ->
                zonesIn
                    .computeIfAbsent(around(zone.parent()), same -> new ArrayList<>())
                    .add(zone));
    model
        .components()
        .forEach(
            component ->
                componentsIn
                    .computeIfAbsent(around(component.parent()), same -> new ArrayList<>())
                    .add(component));
  }

  /** The layout of a model. */
  public static BoxLayout of(ArchitectureModel model) {
    BoxLayout layout = new BoxLayout(model);
    if (!layout.takeDrawing(model)) {
      layout.zones.clear();
      layout.components.clear();
      layout.place("", 0, 0, 0);
    }
    return layout;
  }

  /** Empty when the zone lies too deep to be drawn. */
  public Optional<Box> of(TrustZone zone) {
    return Optional.ofNullable(zones.get(zone.id()));
  }

  /** Empty when the component lies too deep to be drawn. */
  public Optional<Box> of(Component component) {
    return Optional.ofNullable(components.get(component.id()));
  }

  /** The zone that something lies in at last; empty when it lies in none. */
  private String around(Parent parent) {
    List<Parent> way = new ArrayList<>();
    Parent at = parent;
    while (at != null && at.kind() != ElementKind.TRUST_ZONE && !around.containsKey(at)) {
      way.add(at);
      at = parents.get(at);
    }
    String zone = at == null ? "" : at.kind() == ElementKind.TRUST_ZONE ? at.id() : around.get(at);
    way.forEach(passed -> around.put(passed, zone));
    return zone;
  }

  /** Whether everything is drawn, in one diagram, and containment can be read off the drawing. */
  private boolean takeDrawing(ArchitectureModel model) {
    Boxes boxes = new Boxes();
    for (TrustZone zone : model.trustZones()) {
      Optional<Box> box = Drawing.boxOf(zone);
      if (box.isEmpty()) {
        return false;
      }
      zones.put(zone.id(), box.get());
      boxes.add(box.get());
    }
    for (Component component : model.components()) {
      Optional<Box> box = Drawing.boxOf(component);
      if (box.isEmpty()) {
        return false;
      }
      components.put(component.id(), box.get());
    }
    return drawnIn(model).size() <= 1 && holds(model, boxes);
  }

  private static Set<String> drawnIn(ArchitectureModel model) {
    Set<String> diagrams = new HashSet<>();
    List<Element> drawn = new ArrayList<>(model.trustZones());
    drawn.addAll(model.components());
    drawn.forEach(element -> Drawing.diagramOf(element).ifPresent(diagrams::add));
    return diagrams;
  }

  private boolean holds(ArchitectureModel model, Boxes boxes) {
    return model.trustZones().stream()
            .allMatch(
                zone ->
                    Objects.equals(
                        boxes.around(zones.get(zone.id())).orElse(""), around(zone.parent())))
        && model.components().stream()
            .allMatch(
                component -> {
                  Box box = components.get(component.id());
                  String in = boxes.around(box.x(), box.y(), box.width(), box.height()).orElse("");
                  return in.equals(around(component.parent()));
                });
  }

  /** Places what lies in a zone in rows; gives the extent that it takes. */
  private Extent place(String zone, double left, double top, int depth) {
    double x = left + GAP;
    double y = top + GAP;
    double right = left + GAP + WIDTH;
    List<Component> inside = componentsIn.getOrDefault(zone, List.of());
    int columns = (int) Math.ceil(Math.sqrt(inside.size()));
    for (int i = 0; i < inside.size(); i++) {
      double atX = x + i % columns * (WIDTH + GAP);
      double atY = y + i / columns * (HEIGHT + GAP);
      components.put(inside.get(i).id(), new Box(inside.get(i).id(), atX, atY, WIDTH, HEIGHT));
      right = Math.max(right, atX + WIDTH);
    }
    if (!inside.isEmpty()) {
      y += Math.ceilDiv(inside.size(), columns) * (HEIGHT + GAP);
    }
    for (TrustZone inner : zonesIn.getOrDefault(zone, List.of())) {
      Extent extent = depth < DEEPEST ? place(inner.id(), x, y, depth + 1) : SMALLEST;
      zones.put(inner.id(), new Box(inner.id(), x, y, extent.width, extent.height));
      right = Math.max(right, x + extent.width);
      y += extent.height + GAP;
    }
    return new Extent(right + GAP - left, Math.max(y, top + GAP + HEIGHT) - top);
  }

  private static Parent zoneOf(String id) {
    return new Parent(ElementKind.TRUST_ZONE, id);
  }

  private record Extent(double width, double height) {}
}

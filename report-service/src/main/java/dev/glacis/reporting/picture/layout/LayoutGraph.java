package dev.glacis.reporting.picture.layout;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.FlowLabel;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.Picture.PlacedComponent;
import dev.glacis.reporting.picture.domain.Picture.PlacedFlow;
import dev.glacis.reporting.picture.domain.Picture.PlacedZone;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.Point;
import dev.glacis.reporting.picture.domain.ThreatMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** An architecture as ELK's graph, and back again. Elements whose ends are missing are left out. */
final class LayoutGraph {

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, TrustZone> zonesById = new LinkedHashMap<>();
  private final Map<String, Component> componentsById = new LinkedHashMap<>();
  private final Map<String, ElkNode> zones = new LinkedHashMap<>();
  private final Map<String, ElkNode> components = new LinkedHashMap<>();
  private final Set<DataFlow> turned = new HashSet<>();
  private final Map<DataFlow, ElkEdge> flows = new LinkedHashMap<>();

  LayoutGraph(ArchitectureModel architecture, ThreatMarks marks) {
    architecture.trustZones().forEach(zone -> zonesById.put(zone.id(), zone));
    architecture.components().forEach(component -> componentsById.put(component.id(), component));
    zonesById.values().forEach(zone -> zoneNode(zone, new HashSet<>()));
    componentsById.values().forEach(component -> componentNode(component, new HashSet<>()));
    FlowOrientation<ElkNode> orientation = orientation(architecture.dataFlows());
    architecture.dataFlows().forEach(flow -> addFlow(flow, orientation, marks));
  }

  ElkNode root() {
    return root;
  }

  private ElkNode zoneNode(TrustZone zone, Set<String> open) {
    ElkNode known = zones.get(zone.id());
    if (known != null) {
      return known;
    }
    open.add("zone " + zone.id());
    ElkNode node = ElkGraphUtil.createNode(container(zone.parent(), open));
    node.setIdentifier(zone.id());
    makeContainer(node, PictureMetrics.zoneHeader(zone));
    node.setDimensions(PictureMetrics.COMPONENT_WIDTH, PictureMetrics.COMPONENT_HEIGHT);
    zones.put(zone.id(), node);
    return node;
  }

  private ElkNode componentNode(Component component, Set<String> open) {
    ElkNode known = components.get(component.id());
    if (known != null) {
      return known;
    }
    open.add("component " + component.id());
    ElkNode node = ElkGraphUtil.createNode(container(component.parent(), open));
    node.setIdentifier(component.id());
    node.setDimensions(PictureMetrics.COMPONENT_WIDTH, PictureMetrics.COMPONENT_HEIGHT);
    components.put(component.id(), node);
    return node;
  }

  /** As {@link #parentNode}; a component gets room for its name above what lies in it. */
  private ElkNode container(Parent parent, Set<String> open) {
    ElkNode node = parentNode(parent, open);
    if (components.containsValue(node)) {
      makeContainer(node, PictureMetrics.ZONE_HEADER);
    }
    return node;
  }

  /** The root when there is no parent, when it is unknown, or when parents go round in a circle. */
  private ElkNode parentNode(Parent parent, Set<String> open) {
    if (parent == null) {
      return root;
    }
    return switch (parent.kind()) {
      case TRUST_ZONE -> {
        TrustZone zone = zonesById.get(parent.id());
        yield zone == null || open.contains("zone " + zone.id()) ? root : zoneNode(zone, open);
      }
      case COMPONENT -> {
        Component component = componentsById.get(parent.id());
        yield component == null || open.contains("component " + component.id())
            ? root
            : componentNode(component, open);
      }
      case SYSTEM, DATA_FLOW, ASSET -> root;
    };
  }

  private static void makeContainer(ElkNode node, double header) {
    double side = PictureMetrics.ZONE_PADDING;
    node.setProperty(CoreOptions.PADDING, new ElkPadding(header + side, side, side, side));
    LayoutSettings.space(node);
  }

  private FlowOrientation<ElkNode> orientation(List<DataFlow> all) {
    Map<ElkNode, ElkNode> parents = new HashMap<>();
    Stream.concat(zones.values().stream(), components.values().stream())
        .filter(node -> node.getParent() != root)
        .forEach(node -> parents.put(node, node.getParent()));
    FlowOrientation<ElkNode> orientation = new FlowOrientation<>(parents);
    all.stream()
        .filter(this::drawable)
        .forEach(
            flow ->
                orientation.add(components.get(flow.source()), components.get(flow.destination())));
    orientation.rank();
    return orientation;
  }

  private boolean drawable(DataFlow flow) {
    return components.containsKey(flow.source()) && components.containsKey(flow.destination());
  }

  private void addFlow(DataFlow flow, FlowOrientation<ElkNode> orientation, ThreatMarks marks) {
    if (!drawable(flow)) {
      return;
    }
    ElkNode source = components.get(flow.source());
    ElkNode destination = components.get(flow.destination());
    boolean backwards = orientation.backwards(source, destination);
    ElkEdge edge =
        backwards
            ? ElkGraphUtil.createSimpleEdge(destination, source)
            : ElkGraphUtil.createSimpleEdge(source, destination);
    if (backwards) {
      turned.add(flow);
    }
    FlowLabel label = FlowLabel.of(flow, marks.of(ElementKind.DATA_FLOW, flow.id()).isPresent());
    if (label.width() > 0) {
      ElkLabel room = ElkGraphUtil.createLabel(flow.id(), edge);
      room.setDimensions(label.width(), label.height());
      room.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    }
    flows.put(flow, edge);
  }

  /** The picture, once ELK has set the coordinates. */
  Picture placed() {
    List<PlacedZone> placedZones = new ArrayList<>();
    zones.forEach((id, node) -> placedZones.add(new PlacedZone(zonesById.get(id), box(node))));
    List<PlacedComponent> placedComponents = new ArrayList<>();
    components.forEach(
        (id, node) ->
            placedComponents.add(
                new PlacedComponent(
                    componentsById.get(id), box(node), !node.getChildren().isEmpty())));
    List<PlacedFlow> placedFlows = new ArrayList<>();
    flows.forEach((flow, edge) -> placedFlows.add(route(flow, edge)));
    Picture loose =
        new Picture(root.getWidth(), root.getHeight(), placedZones, placedComponents, placedFlows);
    return new TightZones(loose).picture();
  }

  private PlacedFlow route(DataFlow flow, ElkEdge edge) {
    Point origin = origin(edge.getContainingNode());
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(moved(origin, section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(moved(origin, bend.getX(), bend.getY()));
      }
      points.add(moved(origin, section.getEndX(), section.getEndY()));
    }
    Box label = null;
    for (ElkLabel room : edge.getLabels()) {
      Point corner = moved(origin, room.getX(), room.getY());
      label = new Box(corner.x(), corner.y(), room.getWidth(), room.getHeight());
    }
    return new PlacedFlow(flow, turned.contains(flow) ? points.reversed() : points, label);
  }

  private static Box box(ElkNode node) {
    Point corner = origin(node);
    return new Box(corner.x(), corner.y(), node.getWidth(), node.getHeight());
  }

  private static Point origin(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode at = node; at != null; at = at.getParent()) {
      x += at.getX();
      y += at.getY();
    }
    return new Point(x, y);
  }

  private static Point moved(Point origin, double x, double y) {
    return new Point(origin.x() + x, origin.y() + y);
  }
}

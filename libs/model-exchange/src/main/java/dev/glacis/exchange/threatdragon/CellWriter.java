package dev.glacis.exchange.threatdragon;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.draft.Boxes.Box;
import dev.glacis.exchange.draft.Drawing;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.ElementReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Elements as cells of a diagram. */
final class CellWriter {

  private static final Map<String, Object> STROKE = stroke();

  private final ThreatWriter threats;
  private final ExportRemarks remarks;
  private final CellIds ids = new CellIds();
  private final Map<String, String> cellOfComponent = new LinkedHashMap<>();

  CellWriter(ThreatWriter threats, ExportRemarks remarks) {
    this.threats = threats;
    this.remarks = remarks;
  }

  Map<String, Object> zone(TrustZone zone, Box box) {
    Map<String, Object> data = data(zone, "tm.BoundaryBox", zone.description());
    data.put("isTrustBoundary", true);
    return boxed(zone, CellKind.BOX, box, -1, data);
  }

  Map<String, Object> component(Component component, Box box) {
    CellKind shape = Shapes.of(component);
    String type =
        switch (shape) {
          case ACTOR -> "tm.Actor";
          case STORE -> "tm.Store";
          case PROCESS, FLOW, BOX, CURVE, TEXT -> "tm.Process";
        };
    Map<String, Object> data = data(component, type, component.description());
    putBoxes(data, component.attributes(), StatedFacts.OF_COMPONENTS);
    Map<String, Object> cell = boxed(component, shape, box, 1, data);
    cellOfComponent.put(component.id(), cell.get("id").toString());
    return cell;
  }

  /** A flow between components that were written before. */
  Map<String, Object> flow(DataFlow flow) {
    Map<String, Object> data = data(flow, "tm.Flow", flow.description());
    data.put("isBidirectional", flow.bidirectional());
    putBoxes(data, flow.attributes(), StatedFacts.OF_FLOWS);
    data.put("protocol", text(flow.attributes(), "protocol"));
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("id", ids.of(flow));
    cell.put("shape", CellKind.FLOW.shape());
    cell.put("zIndex", 10);
    cell.put("connector", "smooth");
    cell.put("source", Map.of("cell", cellOfComponent.get(flow.source())));
    cell.put("target", Map.of("cell", cellOfComponent.get(flow.destination())));
    cell.put("vertices", Drawing.pointsOf(flow));
    cell.put("attrs", Map.of("line", line(flow)));
    cell.put("labels", List.of(orEmpty(flow.name())));
    cell.put("data", data);
    return cell;
  }

  boolean isWritten(String component) {
    return cellOfComponent.containsKey(component);
  }

  private Map<String, Object> boxed(
      Element element, CellKind shape, Box box, int plane, Map<String, Object> data) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("id", ids.of(element));
    cell.put("shape", shape.shape());
    cell.put("zIndex", plane);
    cell.put("position", Map.of("x", box.x(), "y", box.y()));
    cell.put(
        "size", Map.of("width", Math.max(10, box.width()), "height", Math.max(10, box.height())));
    cell.put("attrs", Map.of("body", STROKE, "text", Map.of("text", orEmpty(element.name()))));
    cell.put("data", data);
    return cell;
  }

  private Map<String, Object> data(Element element, String type, String description) {
    ElementReference reference = ElementReference.to(element);
    Map<String, Object> data = new LinkedHashMap<>();
    if (element.extensions().get(ThreatDragonReader.FORMAT) instanceof Map<?, ?> kept) {
      kept.forEach((key, value) -> data.put(key.toString(), value));
    }
    data.put("type", type);
    data.put("name", orEmpty(element.name()));
    data.put("description", orEmpty(description));
    boolean out = Boolean.TRUE.equals(element.attributes().values().get("outOfScope"));
    data.put("outOfScope", out);
    data.put("reasonOutOfScope", out ? text(element.attributes(), "outOfScopeReason") : "");
    data.put("hasOpenThreats", threats.anyOpen(reference));
    data.put("threats", threats.of(reference));
    if (!ids.of(element).equals(element.id())) {
      data.put(CellIds.OWN_ID, element.id());
      remarks.inOwnField(reference.key(), "id");
    }
    return data;
  }

  private static void putBoxes(
      Map<String, Object> data, Attributes attributes, Map<String, String> boxes) {
    new TreeMap<>(boxes)
        .forEach(
            (box, attribute) ->
                data.put(box, Boolean.TRUE.equals(attributes.values().get(attribute))));
  }

  private static String text(Attributes attributes, String name) {
    return attributes.values().get(name) instanceof String text ? text : "";
  }

  private static Map<String, Object> stroke() {
    Map<String, Object> stroke = new LinkedHashMap<>();
    stroke.put("stroke", "#333333");
    stroke.put("strokeWidth", 1.5);
    stroke.put("strokeDasharray", "");
    return stroke;
  }

  private static Map<String, Object> line(DataFlow flow) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("stroke", "#333333");
    line.put("targetMarker", Map.of("name", "block"));
    line.put("sourceMarker", Map.of("name", flow.bidirectional() ? "block" : ""));
    return line;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}

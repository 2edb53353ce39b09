package dev.glacis.exchange.threatdragon;

import dev.glacis.exchange.draft.Boxes.Box;
import dev.glacis.exchange.tree.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cell that is drawn and becomes no element, a line of trust or a text: as kept and as written.
 */
final class DrawnCell {

  private DrawnCell() {}

  /** As plain values, for the extensions of the model. */
  static Map<String, Object> kept(Cell cell) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("kind", cell.kind().shape());
    kept.put("id", cell.id() == null ? "" : cell.id());
    String name = cell.name();
    kept.put("name", name == null ? "" : name);
    Optional<Box> box = cell.kind() == CellKind.TEXT ? cell.box("") : Optional.empty();
    box.ifPresent(
        at -> {
          kept.put("position", Map.of("x", (long) at.x(), "y", (long) at.y()));
          kept.put("size", Map.of("width", (long) at.width(), "height", (long) at.height()));
        });
    for (String end : List.of("source", "target")) {
      Fields point = cell.whole().part(end);
      if (point != null) {
        kept.put(end, point(point));
      }
    }
    List<Object> vertices =
        cell.whole().objects("vertices").stream()
            .map(point -> (Object) point(new Fields(point, cell.whole().findings(), 300)))
            .toList();
    if (!vertices.isEmpty()) {
      kept.put("vertices", vertices);
    }
    return kept;
  }

  /** As a cell of version 2. */
  static Map<String, Object> written(Map<?, ?> kept, int number) {
    CellKind kind = CellKind.of(null, String.valueOf(kept.get("kind")));
    boolean text = kind == CellKind.TEXT;
    String id = String.valueOf(kept.get("id"));
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("id", id.length() < 2 ? "drawn-" + number : id);
    cell.put("shape", (text ? CellKind.TEXT : CellKind.CURVE).shape());
    cell.put("zIndex", 0);
    for (String part : List.of("position", "size", "source", "target", "vertices")) {
      if (kept.get(part) != null) {
        cell.put(part, kept.get(part));
      }
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("type", text ? "tm.Text" : "tm.Boundary");
    data.put("name", String.valueOf(kept.get("name")));
    data.put("isTrustBoundary", !text);
    data.put("hasOpenThreats", false);
    cell.put("data", data);
    return cell;
  }

  private static Map<String, Object> point(Fields fields) {
    Map<String, Object> point = new LinkedHashMap<>();
    for (String axis : List.of("x", "y")) {
      Number at = fields.number(axis);
      point.put(axis, at == null ? 0L : Math.round(at.doubleValue()));
    }
    return point;
  }
}

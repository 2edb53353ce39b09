package dev.glacis.exchange.threatdragon;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.draft.BoxLayout;
import dev.glacis.exchange.export.ExportLosses;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.JsonText;
import dev.glacis.exchange.export.ModelFacts;
import dev.glacis.exchange.proposal.Proposals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a model of Threat Dragon 2 with one diagram, that passes its published schema. */
public final class ThreatDragonWriter implements FormatWriter {

  private static final String VERSION = "2.6.0";

  @Override
  public String format() {
    return ThreatDragonReader.FORMAT;
  }

  @Override
  public ExportedModel write(ArchitectureModel model) {
    ExportRemarks remarks = new ExportRemarks();
    byte[] document = JsonText.of(document(model, remarks));
    return new ExportedModel(
        document,
        "application/json",
        "json",
        ExportLosses.measured(format(), model, document, remarks));
  }

  private static Map<String, Object> document(ArchitectureModel model, ExportRemarks remarks) {
    Map<?, ?> kept = map(model.extensions().get(ThreatDragonReader.FORMAT));
    Map<String, Object> document = new LinkedHashMap<>();
    copy(kept, document);
    document.remove(ThreatDragonReader.DRAWN);
    document.put("version", VERSION);
    document.put("summary", summary(model, map(kept.get("summary"))));
    remarks.inOwnField(ModelFacts.SYSTEM, "id");
    document.put("detail", detail(model, map(kept.get("detail")), kept, remarks));
    return document;
  }

  private static Map<String, Object> summary(ArchitectureModel model, Map<?, ?> kept) {
    Map<String, Object> summary = new LinkedHashMap<>();
    copy(kept, summary);
    summary.put("title", model.name());
    summary.put("owner", model.owner() == null ? "" : model.owner());
    summary.put("description", model.description() == null ? "" : model.description());
    summary.put("id", 0);
    summary.put(CellIds.OWN_ID, model.id());
    return summary;
  }

  private static Map<String, Object> detail(
      ArchitectureModel model, Map<?, ?> kept, Map<?, ?> extension, ExportRemarks remarks) {
    Proposals proposals = Proposals.of(model);
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("contributors", List.of());
    detail.put("reviewer", "");
    copy(kept, detail);
    detail.put("diagramTop", 1);
    detail.put("threatTop", proposals.threats().size());
    detail.put("diagrams", List.of(diagram(model, proposals, extension, remarks)));
    return detail;
  }

  private static Map<String, Object> diagram(
      ArchitectureModel model, Proposals proposals, Map<?, ?> extension, ExportRemarks remarks) {
    Map<String, Object> diagram = new LinkedHashMap<>();
    diagram.put("id", 0);
    diagram.put("title", model.name());
    diagram.put("diagramType", "STRIDE");
    remarks.filledIn(ModelFacts.SYSTEM, "diagramType", "STRIDE");
    diagram.put("placeholder", "");
    diagram.put("thumbnail", "./public/content/images/thumbnail.stride.jpg");
    diagram.put("version", VERSION);
    diagram.put("cells", cells(model, proposals, extension, remarks));
    return diagram;
  }

  private static List<Object> cells(
      ArchitectureModel model, Proposals proposals, Map<?, ?> extension, ExportRemarks remarks) {
    BoxLayout layout = BoxLayout.of(model);
    CellWriter writer = new CellWriter(new ThreatWriter(proposals, remarks), remarks);
    List<Object> cells = new ArrayList<>();
    for (TrustZone zone : model.trustZones()) {
      layout.of(zone).ifPresent(box -> cells.add(writer.zone(zone, box)));
    }
    for (Component component : model.components()) {
      layout.of(component).ifPresent(box -> cells.add(writer.component(component, box)));
    }
    for (DataFlow flow : model.dataFlows()) {
      if (writer.isWritten(flow.source()) && writer.isWritten(flow.destination())) {
        cells.add(writer.flow(flow));
      }
    }
    cells.addAll(drawnOnly(extension));
    return cells;
  }

  /** Lines of trust and texts, as they came; their drawing may not fit a new one. */
  private static List<Object> drawnOnly(Map<?, ?> extension) {
    List<Object> cells = new ArrayList<>();
    if (extension.get(ThreatDragonReader.DRAWN) instanceof List<?> drawn) {
      for (Object one : drawn) {
        cells.add(DrawnCell.written(map(one), cells.size()));
      }
    }
    return cells;
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static void copy(Map<?, ?> from, Map<String, Object> to) {
    from.forEach((key, value) -> to.put(key.toString(), value));
  }
}

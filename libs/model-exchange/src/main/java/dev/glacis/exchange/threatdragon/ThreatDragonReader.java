package dev.glacis.exchange.threatdragon;

import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.draft.Drawing;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads models of OWASP Threat Dragon, version 1 and 2. The published schema refuses most real
 * files, so that nothing is asked of them but a summary and a detail.
 */
public final class ThreatDragonReader implements TreeReader {

  public static final String FORMAT = "threat-dragon";

  /** Key of the extensions for cells that are drawn only. */
  static final String DRAWN = "drawn";

  private static final TypeMapping MAPPING = TypeMapping.shipped(FORMAT);

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(Mapping root) {
    return root.get("summary") instanceof Mapping && root.get("detail") instanceof Mapping;
  }

  @Override
  public Optional<String> nearMiss(Mapping root) {
    boolean summary = root.get("summary") instanceof Mapping;
    boolean detail = root.get("detail") instanceof Mapping;
    return summary == detail
        ? Optional.empty()
        : Optional.of(
            "The document looks like a model of Threat Dragon and has no object \""
                + (summary ? "detail" : "summary")
                + "\".");
  }

  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    Findings findings = Findings.lenient();
    ModelDraft draft = new ModelDraft(FORMAT, options, findings);
    Fields fields = new Fields(root, findings, options.maxNameLength());
    fields.value("version");
    Fields summary = fields.part("summary");
    String ownId = summary.name(CellIds.OWN_ID);
    summary.value("id");
    String title = titleOf(summary);
    String description = summary.said("description");
    String owner = summary.saidName("owner");
    List<Object> drawn = new ArrayList<>();
    Fields detail = fields.part("detail");
    List<Map<String, Object>> diagrams = diagrams(detail, draft, options, drawn);
    skipDefaults(detail);
    Map<String, Object> extensions = new LinkedHashMap<>();
    if (!diagrams.isEmpty()) {
      extensions.put(CanonicalModel.LAYOUT, Drawing.diagrams(diagrams));
    }
    Map<String, Object> rest = rest(fields, drawn);
    if (!rest.isEmpty()) {
      extensions.put(FORMAT, rest);
    }
    return draft.finish(
        ModelDraft.system(
            ownId == null || ownId.isBlank() ? new StableIds().ofName(title, FORMAT) : ownId,
            title,
            description,
            owner,
            List.of(),
            Attributes.none(),
            extensions),
        root,
        document.syntax().mediaType());
  }

  /** Counters, and what every new model has. */
  private static void skipDefaults(Fields detail) {
    detail.value("diagramTop");
    detail.value("threatTop");
    if (detail.said("reviewer") != null) {
      detail.keep("reviewer");
    }
    if (!detail.objects("contributors").isEmpty()) {
      detail.keep("contributors");
    }
  }

  private static String titleOf(Fields summary) {
    String title = summary.name("title");
    return title == null || title.isBlank() ? "Threat Dragon model" : title.strip();
  }

  private static List<Map<String, Object>> diagrams(
      Fields detail, ModelDraft draft, ImportOptions options, List<Object> drawn) {
    TypeReader types = new TypeReader(MAPPING, options, draft.findings());
    ThreatReader threats = new ThreatReader(draft, options.maxNameLength());
    List<Map<String, Object>> diagrams = new ArrayList<>();
    for (Mapping object : detail.objects("diagrams")) {
      Fields diagram = new Fields(object, draft.findings(), options.maxNameLength());
      draft.findings().imported(ContentKind.DIAGRAMS);
      String id = "diagram-" + diagrams.size();
      DiagramReader reader = new DiagramReader(draft, types, threats, id);
      reader.read(cells(diagram, draft.findings(), options));
      drawn.addAll(reader.drawnOnly());
      diagrams.add(described(diagram, id));
    }
    return diagrams;
  }

  private static List<Cell> cells(Fields diagram, Findings findings, ImportOptions options) {
    List<Mapping> objects = new ArrayList<>(diagram.objects("cells"));
    Fields ofVersion1 =
        diagram.mapping().get("diagramJson") instanceof Mapping
            ? diagram.part("diagramJson")
            : null;
    if (ofVersion1 != null) {
      objects.addAll(ofVersion1.objects("cells"));
    }
    return objects.stream().map(cell -> Cell.of(cell, findings, options.maxNameLength())).toList();
  }

  private static Map<String, Object> described(Fields diagram, String id) {
    Map<String, Object> described = Drawing.diagram(id, diagram.name("title"));
    Node thumbnail = diagram.value("thumbnail");
    String picture = thumbnail == null ? null : diagram.text("thumbnail");
    if (picture != null && picture.startsWith("data:")) {
      diagram.findings().dropped(thumbnail, "A picture of " + picture.length() + " characters.");
    } else {
      diagram.keep("thumbnail");
    }
    diagram.value("id");
    diagram.value("size");
    diagram.value("$$hashKey");
    Map<String, Object> rest = diagram.rest();
    if (!rest.isEmpty()) {
      described.put("attributes", rest);
    }
    return described;
  }

  private static Map<String, Object> rest(Fields fields, List<Object> drawn) {
    Map<String, Object> rest = new LinkedHashMap<>(fields.rest());
    if (!drawn.isEmpty()) {
      rest.put(DRAWN, drawn);
    }
    return rest;
  }
}

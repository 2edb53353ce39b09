package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.draft.Drawing;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.mapping.AttributeWords;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.PlainValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The import of one document. */
final class Tm7Import {

  static final AttributeWords WORDS = AttributeWords.shipped(Tm7Reader.FORMAT);

  private static final List<String> KEPT =
      List.of("Contributors", "ExternalDependencies", "Reviewer");

  final Mapping model;
  final ImportOptions options;
  final Findings findings = Findings.lenient();
  final ModelDraft draft;
  final DrawnIds ids;

  /** What belongs to the whole drawing and has no element of its own. */
  private final Map<String, List<Object>> kept = new LinkedHashMap<>();

  Tm7Import(Mapping model, ImportOptions options) {
    this.model = model;
    this.options = options;
    this.draft = new ModelDraft(Tm7Reader.FORMAT, options, findings);
    this.ids = new DrawnIds(draft);
  }

  ImportedModel read() {
    List<Surface> surfaces = Surface.of(model);
    if (surfaces.isEmpty()) {
      findings.warning(model, "The file has no diagram.");
    }
    Tm7Boxes boxes = new Tm7Boxes(this);
    surfaces.forEach(boxes::readAll);
    Tm7Lines lines = new Tm7Lines(this);
    surfaces.forEach(lines::readAll);
    lines.inferAnswers();
    surfaces.forEach(surface -> findings.imported(ContentKind.DIAGRAMS));
    new Tm7Threats(this).readAll();
    return draft.finish(system(surfaces), model, "application/xml");
  }

  private ArchitectureModel system(List<Surface> surfaces) {
    Mapping about = Parts.object(model, "MetaInformation");
    String name = Parts.text(about, "ThreatModelName");
    if (name == null && !surfaces.isEmpty()) {
      name = surfaces.getFirst().name();
      findings.guessed(model, "The model has no name; that of its first diagram stands in.");
    }
    keep(about);
    assumption(about);
    String named = Tm7Texts.fitted(name == null ? "Unnamed system" : name);
    String guid = surfaces.isEmpty() ? null : surfaces.getFirst().guid();
    return ModelDraft.system(
        guid == null ? new StableIds().ofName(named, "system") : new StableIds().of(guid),
        named,
        Parts.text(about, "HighLevelSystemDescription"),
        Tm7Texts.fitted(Parts.text(about, "Owner")),
        List.of(),
        Attributes.none(),
        extensions(surfaces));
  }

  /** Notes something that belongs to the whole drawing. */
  void keep(String list, Object item) {
    kept.computeIfAbsent(list, key -> new ArrayList<>()).add(item);
  }

  private void keep(Mapping about) {
    for (String key : KEPT) {
      String text = Parts.text(about, key);
      if (text != null) {
        keep(key, text);
      }
    }
    Mapping notes = Parts.object(model, "Notes");
    if (notes != null) {
      keep("Notes", PlainValue.of(notes));
    }
  }

  private Map<String, Object> extensions(List<Surface> surfaces) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    if (!kept.isEmpty()) {
      extensions.put(Tm7Reader.FORMAT, Map.copyOf(kept));
    }
    List<Map<String, Object>> diagrams =
        surfaces.stream()
            .filter(surface -> surface.guid() != null)
            .map(surface -> Drawing.diagram(surface.guid(), surface.name()))
            .toList();
    if (!diagrams.isEmpty()) {
      extensions.put(CanonicalModel.LAYOUT, Drawing.diagrams(diagrams));
    }
    return extensions;
  }

  private void assumption(Mapping about) {
    String text = Parts.text(about, "Assumptions");
    if (text != null) {
      findings.imported(ContentKind.ASSUMPTIONS);
      draft
          .proposals()
          .add(
              new Assumption(
                  "assumptions", new Origin(Tm7Reader.FORMAT, null, null), text, Map.of()));
    }
  }
}

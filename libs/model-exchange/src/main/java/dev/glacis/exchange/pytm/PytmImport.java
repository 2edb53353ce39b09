package dev.glacis.exchange.pytm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.mapping.AttributeWords;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The import of one document. */
final class PytmImport {

  private static final AttributeWords WORDS = AttributeWords.shipped(PytmReader.FORMAT);

  /** Ratings from 0 to 100 of pytm's classes of data, which are five steps apart. */
  private static final Map<String, Integer> CONFIDENTIALITY =
      Map.of("PUBLIC", 0, "RESTRICTED", 25, "SENSITIVE", 50, "SECRET", 75, "TOP_SECRET", 100);

  final Fields document;
  final ModelDraft draft;
  final Findings findings = Findings.lenient();
  final ImportOptions options;
  final Statements statements;
  final Names zones;
  final Names components;
  final Names assets;
  final Names flows;

  PytmImport(Mapping root, ImportOptions options) {
    this.options = options;
    this.document = new Fields(root, findings, options.maxNameLength());
    this.draft = new ModelDraft(PytmReader.FORMAT, options, findings);
    this.statements = new Statements(isWritten(root));
    this.zones = new Names(ElementKind.TRUST_ZONE, draft);
    this.components = new Names(ElementKind.COMPONENT, draft);
    this.assets = new Names(ElementKind.ASSET, draft);
    this.flows = new Names(ElementKind.DATA_FLOW, draft);
  }

  ImportedModel read(String mediaType) {
    if (statements.written()) {
      findings.warning(
          document.mapping(),
          "pytm wrote this: properties that nobody set say false in it; they count as unknown.");
    }
    zones.addAll(document.objects("boundaries"));
    assets.addAll(document.objects("data"));
    PytmComponents elements = new PytmComponents(this);
    components.addAll(elements.objects());
    zones.objects().forEach(this::zone);
    assets.objects().forEach(this::asset);
    components.objects().forEach(elements::read);
    new PytmFlows(this).readAll();
    new PytmProposals(this).readAll();
    return draft.finish(system(), document.mapping(), mediaType);
  }

  private static boolean isWritten(Mapping root) {
    return root.get("findings") != null
        || root.get("threatsFile") != null
        || root.get("assets") != null;
  }

  private void zone(Mapping object, String id) {
    Fields fields = fields(object);
    StatedAttributes stated = stated(ElementKind.TRUST_ZONE);
    draft.add(
        new TrustZone(
            id,
            fields.name("name"),
            null,
            text(fields, "description"),
            null,
            parent(fields),
            new Attributes(stated.values()),
            extensions(fields, "Boundary")));
  }

  private void asset(Mapping object, String id) {
    Fields fields = fields(object);
    StatedAttributes stated = stated(ElementKind.ASSET);
    // That data is personal says more than its class, whichever the document says first.
    if (object.get("isPII") instanceof Scalar personal && Boolean.TRUE.equals(personal.value())) {
      stated.say("isPII", "true", personal);
    }
    statements.tell(fields, stated);
    String classification = object.get("classification") == null ? "" : word(fields);
    draft.add(
        new Asset(
            id,
            fields.name("name"),
            text(fields, "description"),
            CONFIDENTIALITY.get(classification),
            null,
            null,
            new Attributes(stated.values()),
            extensions(fields, "Data")));
  }

  private static String word(Fields data) {
    String text = data.text("classification");
    return text == null ? "" : Statements.word(text);
  }

  private ArchitectureModel system() {
    String name = document.name("name");
    if (name == null) {
      findings.guessed(document.mapping(), "The model has no name.");
    }
    Map<String, Object> rest = statements.rest(document);
    return ModelDraft.system(
        new StableIds().ofName(name, "system"),
        name == null ? "Unnamed system" : name,
        text(document, "description"),
        null,
        List.of(),
        Attributes.none(),
        rest.isEmpty() ? Map.of() : Map.of(PytmReader.FORMAT, rest));
  }

  Fields fields(Mapping object) {
    return new Fields(object, findings, options.maxNameLength());
  }

  StatedAttributes stated(ElementKind kind) {
    return new StatedAttributes(kind, WORDS, findings);
  }

  /** What an element lies in; null when it says none or one that is not there. */
  Parent parent(Fields fields) {
    String zone = zones.reference(fields.value("inBoundary"));
    return zone == null ? null : new Parent(ElementKind.TRUST_ZONE, zone);
  }

  /** A text; null when it is blank, which is how pytm says that there is none. */
  static String text(Fields fields, String key) {
    String text = fields.text(key);
    return text == null || text.isBlank() ? null : text;
  }

  Map<String, Object> extensions(Fields fields, String type) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(SourceFacts.KEY, SourceFacts.of(PytmReader.FORMAT, fields.name("name"), type));
    Map<String, Object> rest = statements.rest(fields);
    if (!rest.isEmpty()) {
      extensions.put(PytmReader.FORMAT, rest);
      findings.keptUnread("What pytm says beyond the model", fields.mapping());
    }
    return extensions;
  }
}

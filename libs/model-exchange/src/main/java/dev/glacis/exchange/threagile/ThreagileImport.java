package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.mapping.AttributeWords;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The import of one document. */
final class ThreagileImport {

  static final AttributeWords WORDS = AttributeWords.shipped(ThreagileReader.FORMAT);

  final Fields document;
  final ImportOptions options;
  final Findings findings = Findings.lenient();
  final ModelDraft draft;
  final Titled zones;
  final Titled components;
  final Titled runtimes;
  final Titled assets;

  /** What the document says about kinds of risks, apart from the risks. */
  final Map<String, Object> riskCategories = new LinkedHashMap<>();

  ThreagileImport(Mapping root, ImportOptions options) {
    this.options = options;
    this.document = new Fields(root, findings, options.maxNameLength());
    this.draft = new ModelDraft(ThreagileReader.FORMAT, options, findings);
    this.zones = titled(ElementKind.TRUST_ZONE);
    this.components = titled(ElementKind.COMPONENT);
    this.runtimes = titled(ElementKind.COMPONENT);
    this.assets = titled(ElementKind.ASSET);
  }

  private Titled titled(ElementKind kind) {
    return new Titled(kind, draft, options.maxNameLength());
  }

  ImportedModel read(String mediaType) {
    if (document.mapping().get("includes") != null) {
      findings.warning(
          document.mapping().get("includes"), "Included files are not read; only this one is.");
    }
    entries("trust_boundaries", zones, ContentKind.ZONES);
    entries("technical_assets", components, ContentKind.COMPONENTS);
    entries("shared_runtimes", runtimes, ContentKind.COMPONENTS);
    entries("data_assets", assets, ContentKind.ASSETS);
    ThreagileZones places = new ThreagileZones(this);
    places.readAll();
    assets.entries().forEach(this::asset);
    new ThreagileComponents(this, places).readAll();
    ThreagileLinks links = new ThreagileLinks(this);
    links.readAll();
    new ThreagileProposals(this, links).readAll();
    WrittenTexts.read(document, draft, findings);
    return draft.finish(system(), document.mapping(), mediaType);
  }

  /** Takes up a map; what of it is no object is counted as dropped. */
  private void entries(String key, Titled titled, ContentKind kind) {
    if (document.value(key) instanceof Sequence list) {
      list.items().forEach(node -> findings.dropped(kind, node, "This needs a title as its key."));
      return;
    }
    Fields map = document.part(key);
    if (map != null) {
      titled.add(map, findings);
      map.mapping().forEach((title, node) -> dropNoObject(node, kind));
    }
  }

  private void dropNoObject(Node node, ContentKind kind) {
    if (!(node instanceof Mapping)) {
      findings.dropped(kind, node, "An object is needed here.");
    }
  }

  private void asset(Titled.Entry entry) {
    Reading reading = Reading.of(entry.fields(), findings);
    StatedAttributes stated = new StatedAttributes(ElementKind.ASSET, WORDS, findings);
    reading.tell("confidentiality", stated);
    draft.add(
        new Asset(
            entry.id(),
            entry.title(),
            reading.text("description"),
            Ratings.confidentiality(reading.word("confidentiality")),
            Ratings.criticality(reading.word("integrity")),
            Ratings.criticality(reading.word("availability")),
            new Attributes(stated.values()),
            reading.extensions("data-asset")));
  }

  private ArchitectureModel system() {
    String title = document.name("title");
    if (title == null) {
      findings.guessed(document.mapping(), "The model has no title.");
    }
    Reading reading = Reading.of(document, findings);
    StatedAttributes stated = new StatedAttributes(ElementKind.SYSTEM, WORDS, findings);
    reading.tell("business_criticality", stated);
    document.value("threagile_version");
    String description = description("application_description");
    description = description == null ? description("business_overview") : description;
    String name = reading.own().name() == null ? title : reading.own().name();
    Map<String, Object> rest = reading.rest();
    WrittenTexts.removeFrom(rest, document);
    if (!riskCategories.isEmpty()) {
      rest.put("individual_risk_categories", riskCategories);
    }
    return ModelDraft.system(
        reading.own().id() == null ? new StableIds().ofName(title, "system") : reading.own().id(),
        name == null ? "Unnamed system" : name,
        description,
        null,
        List.of(),
        new Attributes(stated.values()),
        rest.isEmpty() ? Map.of() : Map.of(ThreagileReader.FORMAT, rest));
  }

  private String description(String key) {
    Fields overview = document.part(key);
    String text = overview == null ? null : overview.text("description");
    return text == null || text.isBlank() ? null : text;
  }
}

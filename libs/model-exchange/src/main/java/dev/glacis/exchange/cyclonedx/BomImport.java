package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.mapping.AttributeWords;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import java.util.List;
import java.util.Map;

/** The import of one document. */
final class BomImport {

  static final AttributeWords WORDS = AttributeWords.shipped(CycloneDxReader.FORMAT);

  final Fields document;
  final ImportOptions options;
  final Findings findings = Findings.lenient();
  final ModelDraft draft;
  final Parts parts;
  final BomFlows flows;

  BomImport(Mapping root, ImportOptions options) {
    this.options = options;
    this.document = new Fields(root, findings, options.maxNameLength());
    this.draft = new ModelDraft(CycloneDxReader.FORMAT, options, findings);
    this.parts = new Parts(this);
    this.flows = new BomFlows(this);
  }

  ImportedModel read(String mediaType) {
    version();
    parts.findAll(document);
    if (parts.all().stream().noneMatch(Part::isModel)) {
      findings.warning(document.mapping(), "No machine learning model is in the bill.");
    }
    DataSets dataSets = new DataSets(this);
    List.copyOf(parts.all()).forEach(dataSets::findIn);
    Zones zones = new Zones(this);
    BomComponents components = new BomComponents(this, zones, dataSets);
    parts.all().forEach(components::read);
    new Hubs(this).infer();
    dataSets.inferFlows();
    new ServiceData(this, components).readAll();
    new Dependencies(this).inferAll();
    components.addAll();
    new Vulnerabilities(this).readAll();
    return draft.finish(system(), document.mapping(), mediaType);
  }

  private void version() {
    List.of("bomFormat", "$schema", "version", "serialNumber").forEach(document::value);
    String version = document.name("specVersion");
    if (version != null && !CycloneDxReader.VERSIONS.contains(version)) {
      findings.warning(
          document.mapping().get("specVersion"), "This version is not known; read as 1.7.");
    }
  }

  Fields fields(Mapping object) {
    return new Fields(object, findings, options.maxNameLength());
  }

  private ArchitectureModel system() {
    Fields about = parts.about();
    Part named = parts.main() == null ? firstModel() : parts.main();
    if (about == null) {
      findings.guessed(document.mapping(), "The bill does not say what it is about.");
    }
    OwnProperties own = parts.system();
    String name = own.has(OwnProperties.SYSTEM) ? about.name("name") : nameOf(named);
    return ModelDraft.system(
        own.has(OwnProperties.SYSTEM) ? own.get(OwnProperties.SYSTEM) : idOf(named),
        name == null ? "Unnamed system" : name,
        about == null ? null : about.text("description"),
        null,
        List.of(),
        own.has(OwnProperties.SYSTEM) ? new Attributes(own.attributes(options)) : Attributes.none(),
        extensions());
  }

  private Map<String, Object> extensions() {
    Map<String, Object> rest = Pictures.without(document, findings);
    rest.keySet()
        .removeAll(
            List.of("components", "services", "vulnerabilities", "metadata", "dependencies"));
    References.removeThreatModel(rest);
    return rest.isEmpty() ? Map.of() : Map.of(CycloneDxReader.FORMAT, rest);
  }

  private static String nameOf(Part named) {
    return named == null ? null : named.name();
  }

  private String idOf(Part named) {
    return named == null
        ? new StableIds().ofName(document.name("serialNumber"), "system")
        : new StableIds().of(named.id());
  }

  private Part firstModel() {
    return parts.all().stream()
        .filter(Part::isModel)
        .findFirst()
        .orElse(parts.all().isEmpty() ? null : parts.all().getFirst());
  }
}

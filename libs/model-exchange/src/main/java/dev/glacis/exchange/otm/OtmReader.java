package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import java.util.Set;

/** Reads an OTM document. What rules do not read goes to the model's extensions, whole. */
public final class OtmReader implements TreeReader {

  /** Name of the format, and key of its part of the extensions. */
  public static final String FORMAT = "otm";

  /** Key of the extensions that hold drawing. */
  static final String LAYOUT = CanonicalModel.LAYOUT;

  private static final Set<String> KNOWN_VERSIONS = Set.of("0.1.0", "0.2.0");

  private final boolean whole;

  /** Reads what other tools wrote: the version may be missing, and broken parts where they may. */
  public OtmReader() {
    this(false);
  }

  private OtmReader(boolean whole) {
    this.whole = whole;
  }

  /** Reads what must be whole: broken parts refuse the document, whatever the options say. */
  public static OtmReader ofWholeDocuments() {
    return new OtmReader(true);
  }

  @Override
  public String format() {
    return FORMAT;
  }

  /** Whether an object says that it is OTM, or has the outline of it. */
  @Override
  public boolean recognises(Mapping root) {
    return root.get("otmVersion") != null
        || root.get("project") instanceof Mapping
            && (root.get("trustZones") != null
                || root.get("components") != null
                || root.get("dataflows") != null
                || root.get("representations") != null
                || root.size() == 1);
  }

  /** Throws with every violation that it finds. */
  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    boolean strict = whole || options.strict();
    Findings findings = strict ? new Findings() : Findings.lenient();
    Fields fields =
        new Fields(Spellings.unified(root, findings), findings, options.maxNameLength());
    version(fields, findings);
    ElementRegister register = new ElementRegister(findings, options.maxElements());
    ArchitectureModel model = model(fields, findings, register, options);
    findings.refuseViolations();
    return new ImportedModel(
        RestoredProposals.in(model),
        findings.report(FORMAT),
        register.sourceMap(),
        FORMAT,
        document.syntax().mediaType());
  }

  private void version(Fields fields, Findings findings) {
    if (!whole && fields.value("otmVersion") == null) {
      if (fields.mapping().size() == 1) {
        throw new RefusedDocumentException(
            RefusalCode.NOT_A_MODEL,
            fields.mapping(),
            "There is a project, and neither version nor model.");
      }
      findings.warning(fields.mapping(), "\"otmVersion\" is missing; read as 0.2.0.");
      return;
    }
    String version = fields.requiredName("otmVersion");
    if (version != null && !KNOWN_VERSIONS.contains(version)) {
      findings.warning(
          fields.mapping().get("otmVersion"), "This OTM version is unknown; read as 0.2.0.");
    }
  }

  private static ArchitectureModel model(
      Fields fields, Findings findings, ElementRegister register, ImportOptions options) {
    ElementReader elements =
        new ElementReader(findings, register, ThreatReferences.of(fields, findings), options);
    ProjectReader projects = new ProjectReader(fields, findings, options.maxNameLength());
    Fields project = projects.fields();
    String id = projects.id(project);
    register.system(project.mapping(), id);
    Attributes attributes =
        new AttributeReader(options.vocabulary(), findings).read(project, ElementKind.SYSTEM);
    String name = elements.nameOrId(project, id);
    ModelLists lists = ModelLists.read(fields, elements, register, options.helpers());
    lists.count(findings);
    return new ArchitectureModel(
        id,
        name,
        project.text("description"),
        project.name("owner"),
        project.names("tags"),
        attributes,
        lists.trustZones(),
        lists.components(),
        lists.dataFlows(),
        lists.assets(),
        Extensions.of(fields, findings, "the document"));
  }
}

package dev.glacis.exchange.tml;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads models of the OWASP Threat Model Library, version 1.0 and those near to it. */
public final class TmlReader implements TreeReader {

  public static final String FORMAT = "threat-model-library";

  private static final List<String> LISTS =
      List.of("trust_zones", "trust_boundaries", "data_stores", "data_sets", "data_flows");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(Mapping root) {
    return root.get("scope") instanceof Mapping
        && LISTS.stream().anyMatch(key -> root.get(key) instanceof Sequence);
  }

  @Override
  public Optional<String> nearMiss(Mapping root) {
    if (root.get("threat-models") instanceof Sequence) {
      return Optional.of(
          "The document is an index of the OWASP Threat Model Library, which lists models and is"
              + " none.");
    }
    boolean lists = LISTS.stream().filter(key -> root.get(key) instanceof Sequence).count() > 1;
    return lists
        ? Optional.of(
            "The document looks like a model of the OWASP Threat Model Library and has no"
                + " \"scope\".")
        : Optional.empty();
  }

  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    Findings findings = Findings.lenient();
    ModelDraft draft = new ModelDraft(FORMAT, options, findings);
    Fields fields = new Fields(root, findings, options.maxNameLength());
    TmlExtension extension = TmlExtension.of(fields);
    TmlElementReader elements = new TmlElementReader(draft, options, extension);
    elements.read(fields);
    new TmlProposalReader(draft, elements, options, extension).read(fields);
    for (String kept : List.of("diagrams", "trust_boundaries")) {
      for (Node one : fields.items(kept)) {
        findings.imported(kept.equals("diagrams") ? ContentKind.DIAGRAMS : ContentKind.CROSSINGS);
      }
      if (!fields.items(kept).isEmpty()) {
        fields.keep(kept);
      }
    }
    return draft.finish(system(fields, extension), root, document.syntax().mediaType());
  }

  private static ArchitectureModel system(Fields fields, TmlExtension extension) {
    Fields scope = fields.part("scope");
    String title = scope.saidName("title");
    String name = title == null ? "Threat model" : title.strip();
    String word = scope.name("business_criticality");
    String criticality = word == null ? null : TmlWords.CRITICALITY.get(word);
    if (criticality == null) {
      scope.keep("business_criticality");
    }
    boolean known = extension.isKnown("scope", "", "business_criticality") && criticality != null;
    String description = scope.said("description");
    skipDefaults(fields, scope, extension);
    Map<String, Object> rest = TmlExtension.restored(fields.rest());
    return ModelDraft.system(
        extension.ids().getOrDefault("scope:", new StableIds().ofName(name, FORMAT)),
        name,
        description,
        null,
        List.of(),
        known ? new Attributes(Map.of("businessCriticality", criticality)) : Attributes.none(),
        rest.isEmpty() ? Map.of() : Map.of(FORMAT, rest));
  }

  private static void skipDefaults(Fields fields, Fields scope, TmlExtension extension) {
    fields.value("$schema");
    if (!TmlWriter.VERSION.equals(fields.name("version"))) {
      fields.keep("version");
    }
    for (String fact : List.of("data_sensitivity", "exposure", "tier")) {
      if (!extension.isKnown("scope", "", fact)) {
        scope.value(fact);
      }
    }
  }
}

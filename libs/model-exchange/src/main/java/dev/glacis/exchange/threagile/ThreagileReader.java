package dev.glacis.exchange.threagile;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * Reads models of Threagile, in YAML or JSON. What includes name is not fetched; a file that others
 * include is read for what it has.
 */
public final class ThreagileReader implements TreeReader {

  /** Name of the format, and key of its part of the extensions. */
  public static final String FORMAT = "threagile";

  private static final List<String> PARTS =
      List.of(
          "risk_tracking",
          "individual_risk_categories",
          "custom_risk_categories",
          "shared_runtimes",
          "trust_boundaries",
          "tags_available");

  /** Threagile adds these when it writes down what it has worked out. */
  private static final List<String> OF_DUMPS =
      List.of(
          "generated_risks_by_category",
          "generated_risks_by_synthetic_id",
          "built_in_risk_categories",
          "incoming_technical_communication_links_mapped_by_target_id");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(Mapping root) {
    return root.get("threagile_version") != null
        || root.get("technical_assets") instanceof Mapping
        || root.get("data_assets") instanceof Mapping;
  }

  @Override
  public Optional<String> nearMiss(Mapping root) {
    return PARTS.stream()
        .filter(part -> root.get(part) != null)
        .findFirst()
        .map(
            part ->
                "The document is a part that a Threagile model includes (\""
                    + part
                    + "\"), not the model.");
  }

  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    if (OF_DUMPS.stream().anyMatch(key -> root.get(key) != null)) {
      throw new RefusedDocumentException(
          RefusalCode.NOT_A_MODEL,
          root,
          "The document is Threagile's own dump of a parsed model, not the model that it parsed.");
    }
    return new ThreagileImport(root, options).read(document.syntax().mediaType());
  }
}

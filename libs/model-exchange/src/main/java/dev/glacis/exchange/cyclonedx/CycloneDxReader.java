package dev.glacis.exchange.cyclonedx;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import java.util.Optional;
import java.util.Set;

/** Reads bills of materials in CycloneDX JSON, with the parts about AI of 1.5 to 1.7. */
public final class CycloneDxReader implements TreeReader {

  /** Name of the format, and key of its part of the extensions. */
  public static final String FORMAT = "cyclonedx";

  static final Set<String> VERSIONS = Set.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");

  /** Types of components that 1.6 knows. */
  static final Set<String> TYPES =
      Set.of(
          "application",
          "framework",
          "library",
          "container",
          "platform",
          "operating-system",
          "device",
          "device-driver",
          "firmware",
          "file",
          "machine-learning-model",
          "data",
          "cryptographic-asset");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(Mapping root) {
    return root.get("bomFormat") instanceof Scalar format
        && "CycloneDX".equalsIgnoreCase(String.valueOf(format.value()));
  }

  @Override
  public Optional<String> nearMiss(Mapping root) {
    if (root.get("bomFormat") != null) {
      return Optional.of("The document is a bill of materials of a format other than CycloneDX.");
    }
    boolean looksLike =
        root.get("specVersion") != null
            && (root.get("components") != null || root.get("metadata") != null);
    return looksLike
        ? Optional.of("The document looks like CycloneDX and lacks \"bomFormat\": \"CycloneDX\".")
        : Optional.empty();
  }

  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    return new BomImport(root, options).read(document.syntax().mediaType());
  }
}

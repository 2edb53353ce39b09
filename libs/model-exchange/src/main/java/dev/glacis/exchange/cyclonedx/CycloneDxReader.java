package dev.glacis.exchange.cyclonedx;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.XmlReader;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.XmlAsJson;
import dev.glacis.exchange.tree.XmlNotation;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;

/** Reads bills of materials in CycloneDX, with the parts about AI of 1.5 to 1.7. */
public final class CycloneDxReader implements TreeReader, XmlReader {

  /** Name of the format, and key of its part of the extensions. */
  public static final String FORMAT = "cyclonedx";

  private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

  private static final XmlNotation XML =
      XmlNotation.shipped("/dev/glacis/exchange/cyclonedx/xml.csv");

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
  public boolean recognises(QName root) {
    return root.getLocalPart().equals("bom") && root.getNamespaceURI().startsWith(NAMESPACE);
  }

  /** The same in XML, which has been there since 1.0. */
  @Override
  public ImportedModel read(String document, ImportOptions options) {
    return new BomImport(XmlAsJson.read(document, options, XML), options).read("application/xml");
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

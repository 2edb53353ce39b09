package dev.glacis.exchange;

import dev.glacis.exchange.tree.DocumentText;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** Reads a document of any known format as an architecture model. Stateless. */
public final class ModelImporter {

  private final List<FormatReader> readers =
      ExchangeFormats.all().stream().flatMap(format -> format.reader().stream()).toList();

  /**
   * Reads the bytes of a document, whose format and notation are found out from the content.
   *
   * @throws RefusedDocumentException when they are no architecture model; nothing else is thrown
   */
  public ImportedModel read(byte[] document, ImportOptions options) {
    return ScopeRemarks.addedTo(readAny(document, options));
  }

  private ImportedModel readAny(byte[] document, ImportOptions options) {
    DocumentText text = DocumentText.decode(document, options.limitBytes());
    if (text.firstCharacter() == '<') {
      return readXml(text.text(), options);
    }
    DocumentTree tree = DocumentTree.of(text, options);
    if (!(tree.root() instanceof Mapping root)) {
      throw notAModel(tree, expected());
    }
    for (FormatReader reader : readers) {
      if (reader instanceof TreeReader ofTrees && ofTrees.recognises(root)) {
        return ofTrees.read(root, tree, options);
      }
    }
    throw notAModel(tree, reason(root));
  }

  private ImportedModel readXml(String document, ImportOptions options) {
    QName root = XmlRoot.of(document);
    for (FormatReader reader : readers) {
      if (reader instanceof XmlReader ofXml && ofXml.recognises(root)) {
        return ofXml.read(document, options);
      }
    }
    throw XmlRoot.notAModel();
  }

  /** The most that can be said about why a document is none of the known formats. */
  private String reason(Mapping root) {
    for (FormatReader reader : readers) {
      if (reader instanceof TreeReader ofTrees) {
        Optional<String> reason = ofTrees.nearMiss(root);
        if (reason.isPresent()) {
          return reason.get();
        }
      }
    }
    return Strangers.describe(root)
        .map(what -> "The document is " + what + ", not an architecture model.")
        .orElseGet(this::expected);
  }

  private String expected() {
    return "The document is no architecture model of a known format ("
        + ExchangeFormats.all().stream()
            .filter(format -> format.reader().isPresent())
            .map(ExchangeFormat::label)
            .collect(Collectors.joining(", "))
        + ").";
  }

  private static RefusedDocumentException notAModel(DocumentTree tree, String message) {
    return new RefusedDocumentException(RefusalCode.NOT_A_MODEL, tree.root(), message);
  }
}

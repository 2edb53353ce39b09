package dev.glacis.exchange;

import dev.glacis.exchange.otm.OtmReader;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;

/** Reads a document of any known format as an architecture model. Stateless. */
public final class ModelImporter {

  /**
   * Reads the bytes of a document, whose format and notation are found out from the content.
   *
   * @throws RefusedDocumentException when they are no architecture model; nothing else is thrown
   */
  public ImportedModel read(byte[] document, ImportOptions options) {
    DocumentTree tree = DocumentTree.read(document, options);
    if (tree.root() instanceof Mapping root && OtmReader.recognises(root)) {
      return new OtmReader(options).read(root, tree);
    }
    throw new RefusedDocumentException(
        RefusalCode.NOT_A_MODEL,
        "",
        tree.root().line(),
        "The document is no architecture model: an OTM document has \"otmVersion\" and \"project\".");
  }
}

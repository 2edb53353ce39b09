package dev.glacis.exchange.tree;

import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;

/**
 * A document that is well-formed JSON or YAML within the limits; what it says is not judged yet.
 */
public record DocumentTree(Node root, DocumentSyntax syntax) {

  /**
   * Reads the bytes of a document.
   *
   * @throws RefusedDocumentException when they are no JSON or YAML, or exceed a limit
   */
  public static DocumentTree read(byte[] document, ImportOptions options) {
    String text = DocumentText.decode(document, options.limitBytes());
    String start = text.stripLeading();
    if (start.isEmpty()) {
      throw notAModel("The document is empty.");
    }
    if (start.startsWith("<")) {
      throw notAModel("The document is XML or HTML; JSON or YAML was expected.");
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return new DocumentTree(JsonTree.read(text, options), DocumentSyntax.JSON);
    }
    return new DocumentTree(YamlTree.read(text, options), DocumentSyntax.YAML);
  }

  private static RefusedDocumentException notAModel(String message) {
    return new RefusedDocumentException(RefusalCode.NOT_A_MODEL, "", 1, message);
  }
}

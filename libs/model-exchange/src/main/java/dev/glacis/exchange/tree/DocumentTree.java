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
    return of(DocumentText.decode(document, options.limitBytes()), options);
  }

  /**
   * Reads a text.
   *
   * @throws RefusedDocumentException as {@link #read}
   */
  public static DocumentTree of(DocumentText text, ImportOptions options) {
    return switch (text.firstCharacter()) {
      case ' ' -> throw notAModel("The document is empty.");
      case '<' -> throw notAModel("The document is XML or HTML; JSON or YAML was expected.");
      case '{', '[' -> new DocumentTree(JsonTree.read(text, options), DocumentSyntax.JSON);
      default -> new DocumentTree(YamlTree.read(text.text(), options), DocumentSyntax.YAML);
    };
  }

  private static RefusedDocumentException notAModel(String message) {
    return new RefusedDocumentException(RefusalCode.NOT_A_MODEL, "", 1, 1, message);
  }
}

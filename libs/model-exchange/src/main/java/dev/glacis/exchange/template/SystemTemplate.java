package dev.glacis.exchange.template;

import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Violation;
import dev.glacis.exchange.otm.OtmReader;
import dev.glacis.exchange.otm.OtmWriter;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.Map;

/**
 * An architecture model with parameters: an OTM document with a head that declares them. Immutable
 * and safe to share between threads.
 */
public final class SystemTemplate {

  private final String file;
  private final TemplateHead head;
  private final Mapping root;
  private final DocumentTree document;

  SystemTemplate(String file, TemplateHead head, Mapping root, DocumentTree document) {
    this.file = file;
    this.head = head;
    this.root = root;
    this.document = document;
  }

  /**
   * Reads a template.
   *
   * @param file name for messages
   * @throws RefusedTemplateException when the bytes are no template; nothing else is thrown
   */
  public static SystemTemplate read(String file, byte[] document) {
    return TemplateReader.read(file, document);
  }

  public TemplateHead head() {
    return head;
  }

  /**
   * The model for some values of parameters; the others have their defaults. Places in the result
   * are those of the template's file.
   *
   * @param values by name of parameter; truth values are {@code true} and {@code false}
   * @throws RefusedTemplateException when a parameter or value is unknown, or when the body is no
   *     OTM document for these values
   */
  public ImportedModel instantiate(Map<String, String> values, ImportOptions options) {
    Expansion expansion = new Expansion(ParameterValues.of(file, head, values));
    Mapping plain = expansion.of(root);
    try {
      OtmReader reader = OtmReader.ofWholeDocuments();
      if (!reader.recognises(plain)) {
        throw new RefusedDocumentException(
            RefusalCode.NOT_A_MODEL, root, "The body is no OTM document.");
      }
      return reader.read(plain, document, options);
    } catch (RefusedDocumentException refused) {
      throw new RefusedTemplateException(
          file, refused.violations().stream().map(found -> explained(found, expansion)).toList());
    }
  }

  /**
   * The same as a plain OTM document in UTF-8.
   *
   * @throws RefusedTemplateException as {@link #instantiate}
   */
  public byte[] document(Map<String, String> values, DocumentSyntax syntax) {
    return new OtmWriter().write(instantiate(values, ImportOptions.defaults()).model(), syntax);
  }

  /** A reference to what the chosen values removed is another mistake than one to nothing. */
  private Violation explained(Violation found, Expansion expansion) {
    String id = ScalarText.of(NodeAtPointer.find(root, found.pointer()));
    String reason = id == null ? null : expansion.reasonForRemoval(id);
    return found.code() != RefusalCode.DANGLING_REFERENCE || reason == null
        ? found
        : new Violation(
            RefusalCode.REMOVED_ELEMENT,
            found.pointer(),
            found.line(),
            found.column(),
            Quoted.of(id) + " " + reason + ", and is named here.");
  }
}

package dev.glacis.exchange.template;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;

/** Reads the bytes of a template and checks all that does not depend on chosen values. */
final class TemplateReader {

  /** Key of the head, beside the keys of OTM. */
  static final String HEAD = "template";

  private static final int LIMIT_BYTES = 1024 * 1024;

  private TemplateReader() {}

  static SystemTemplate read(String file, byte[] document) {
    try {
      return read(
          file, DocumentTree.read(document, ImportOptions.defaults().withLimitBytes(LIMIT_BYTES)));
    } catch (RefusedDocumentException refused) {
      throw new RefusedTemplateException(file, refused.violations());
    }
  }

  private static SystemTemplate read(String file, DocumentTree document) {
    if (!(document.root() instanceof Mapping root) || !(root.get(HEAD) instanceof Mapping head)) {
      throw new RefusedDocumentException(
          RefusalCode.NOT_A_MODEL,
          document.root(),
          "The document is no template: it has no object \"template\".");
    }
    Findings findings = new Findings();
    TemplateHead read = new HeadReader(findings).read(head);
    // Wrong declarations would make every use of them wrong as well.
    findings.refuseViolations();
    BodyCheck body = new BodyCheck(read, findings);
    body.check(root);
    findings.refuseViolations();
    body.checkThatAllAreUsed(root);
    findings.refuseViolations();
    return new SystemTemplate(file, read, root, document);
  }
}

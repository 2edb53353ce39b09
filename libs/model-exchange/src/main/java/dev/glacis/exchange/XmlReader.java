package dev.glacis.exchange;

import javax.xml.namespace.QName;

/** Reads a format that is written in XML. */
public non-sealed interface XmlReader extends FormatReader {

  /** Whether the outermost element says that a document is of this format. */
  boolean recognises(QName root);

  /**
   * Reads the text of a document whose outermost element is recognised. They are within the limit
   * of bytes, have no document type declaration before that element, and are not checked beyond it.
   *
   * @throws RefusedDocumentException when it is no model, no XML, unsafe or exceeds a limit
   */
  ImportedModel read(String document, ImportOptions options);
}

package dev.glacis.exchange;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The outermost element of an XML document, read without any entity. */
final class XmlRoot {

  private XmlRoot() {}

  /**
   * The name of the outermost element.
   *
   * @throws RefusedDocumentException when there is none, or a document type declaration before it
   */
  static QName of(String document) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD && isPage(reader.getText())) {
          throw notAModel();
        }
        if (event == XMLStreamConstants.DTD) {
          throw new RefusedDocumentException(
              RefusalCode.DOCUMENT_TYPE,
              "",
              reader.getLocation().getLineNumber(),
              reader.getLocation().getColumnNumber(),
              "The document has a document type declaration, which is not read.");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return reader.getName();
        }
      }
      throw notAModel();
    } catch (XMLStreamException malformed) {
      throw notAModel();
    }
  }

  private static boolean isPage(String declaration) {
    return declaration != null && declaration.toLowerCase(Locale.ROOT).startsWith("<!doctype html");
  }

  static RefusedDocumentException notAModel() {
    return new RefusedDocumentException(
        RefusalCode.NOT_A_MODEL, "", 1, 1, "The document is HTML or XML of no known format.");
  }
}

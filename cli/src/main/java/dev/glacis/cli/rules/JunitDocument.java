package dev.glacis.cli.rules;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The frame of the XML that build servers read. */
final class JunitDocument {

  private JunitDocument() {}

  /** Writes the suites. */
  @FunctionalInterface
  interface Suites {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  static byte[] of(Suites suites) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      suites.write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException nothingBehindIt) {
      throw new IllegalStateException(nothingBehindIt);
    }
    return out.toByteArray();
  }
}

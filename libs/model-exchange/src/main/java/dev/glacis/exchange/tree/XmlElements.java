package dev.glacis.exchange.tree;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of an XML text as a stream. A document type declaration is refused: without
 * one there are no entities but the five of XML itself, so nothing is fetched and nothing unfolds.
 */
final class XmlElements {

  private final XMLStreamReader reader;
  private final TagPlaces places;
  private final ImportOptions options;
  private final Set<String> skipped;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private int elements;

  private XmlElements(
      XMLStreamReader reader, TagPlaces places, ImportOptions options, Set<String> skipped) {
    this.reader = reader;
    this.places = places;
    this.options = options;
    this.skipped = skipped;
  }

  /**
   * The root of a document.
   *
   * @param skipped names of elements below the root that are passed over with all that they hold
   */
  static XmlElement read(String document, ImportOptions options, Set<String> skipped) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(document));
      return new XmlElements(reader, new TagPlaces(document), options, skipped).root();
    } catch (XMLStreamException malformed) {
      Location place = malformed.getLocation();
      throw TreeBuilder.syntax(
          place == null ? 1 : Math.max(1, place.getLineNumber()),
          place == null ? 1 : Math.max(1, place.getColumnNumber()),
          "Not valid XML: " + reason(malformed));
    }
  }

  /** The factory of the JDK itself: another one on the class path may know other properties. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // They count the text of the document too; without a document type there are no entities.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  private XmlElement root() throws XMLStreamException {
    XmlElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text();
        case XMLStreamConstants.END_ELEMENT -> root = open.pop();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw declared();
        default -> {
          // Comments and processing instructions say nothing about the model.
        }
      }
    }
    return root;
  }

  private void start() throws XMLStreamException {
    places.next();
    if (!open.isEmpty() && skipped.contains(reader.getLocalName())) {
      skip();
      return;
    }
    XmlElement element =
        new XmlElement(reader.getLocalName(), places.line(), places.column(), attributes());
    if (!open.isEmpty()) {
      open.peek().add(element);
    }
    open.push(element);
    refuseExcess();
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          places.next();
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.ENTITY_REFERENCE -> throw declared();
        default -> {
          // Nothing of it is read.
        }
      }
    }
  }

  private void text() {
    if (!open.isEmpty()) {
      open.peek().add(reader.getText());
    }
  }

  private List<String> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    List<String> attributes = new ArrayList<>(2 * count);
    for (int i = 0; i < count; i++) {
      attributes.add(reader.getAttributeLocalName(i));
      attributes.add(reader.getAttributeValue(i));
    }
    return attributes;
  }

  private void refuseExcess() {
    elements++;
    if (open.size() > options.maxDepth()) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_DEEP,
          "",
          places.line(),
          places.column(),
          "Elements are nested deeper than " + options.maxDepth() + ".");
    }
    if (elements > options.maxNodes()) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_MANY_ELEMENTS,
          "",
          places.line(),
          places.column(),
          "The document has more than " + options.maxNodes() + " values.");
    }
  }

  private RefusedDocumentException declared() {
    return new RefusedDocumentException(
        RefusalCode.DOCUMENT_TYPE,
        "",
        reader.getLocation().getLineNumber(),
        reader.getLocation().getColumnNumber(),
        "The document declares a document type or uses an entity; neither is read.");
  }

  /** The parser's message without its own place, which the refusal has already. */
  private static String reason(XMLStreamException malformed) {
    String message = malformed.getMessage() == null ? "" : malformed.getMessage();
    int at = message.indexOf("Message: ");
    return TreeBuilder.sentence(
        (at < 0 ? message : message.substring(at + 9)).replaceFirst("\\.\\s*$", ""));
  }
}

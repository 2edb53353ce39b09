package dev.glacis.exchange.tm7;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.Samples;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What public files hold is counted with XPath, without the importer. */
class Tm7SamplesTest {

  private static final String ITEM =
      "/*[local-name()='ThreatModel']/*[local-name()='DrawingSurfaceList']"
          + "/*[local-name()='DrawingSurfaceModel']/*/*/*[local-name()='Value']";

  @Test
  void takesOverEverythingThatEveryPublicFileHolds() throws Exception {
    for (Map.Entry<String, byte[]> file : Samples.of("tm7").entrySet()) {
      Counted.check(
          file.getKey(),
          new ModelImporter().read(file.getValue(), ImportOptions.defaults()),
          held(file.getValue()));
    }
  }

  private static Map<ContentKind, Integer> held(byte[] document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document dom = factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
    Map<ContentKind, Integer> held = new EnumMap<>(ContentKind.class);
    held.put(ContentKind.ZONES, count(dom, typed("BorderBoundary")));
    held.put(
        ContentKind.COMPONENTS,
        count(dom, typed("StencilEllipse"))
            + count(dom, typed("StencilRectangle"))
            + count(dom, typed("StencilParallelLines")));
    held.put(ContentKind.FLOWS, count(dom, typed("Connector")));
    held.put(ContentKind.CROSSINGS, count(dom, typed("LineBoundary")));
    held.put(ContentKind.DIAGRAMS, count(dom, "//*[local-name()='DrawingSurfaceModel']"));
    held.put(
        ContentKind.THREATS,
        count(dom, "//*[local-name()='ThreatInstances']/*[*[local-name()='Value']]"));
    held.put(
        ContentKind.ASSUMPTIONS,
        count(dom, "//*[local-name()='Assumptions' and normalize-space(.)]"));
    return held;
  }

  private static String typed(String type) {
    return ITEM
        + "[@*[local-name()='type' and (.='"
        + type
        + "' or contains(., ':"
        + type
        + "'))]]";
  }

  private static int count(Document document, String nodes) throws Exception {
    XPath xpath = XPathFactory.newDefaultInstance().newXPath();
    return ((Double) xpath.evaluate("count(" + nodes + ")", document, XPathConstants.NUMBER))
        .intValue();
  }
}

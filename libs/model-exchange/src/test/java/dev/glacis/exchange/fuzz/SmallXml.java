package dev.glacis.exchange.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Cuts XML: of elements of one name side by side the first ones stay. */
final class SmallXml {

  /**
   * The Threat Modeling Tool's catalogue of shapes and threats, of which importers read nothing.
   */
  private static final String CATALOGUE = "KnowledgeBase";

  private SmallXml() {}

  static byte[] of(String text, int siblings, int longestText) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
      cut(document.getDocumentElement(), siblings, longestText);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (ParserConfigurationException
        | SAXException
        | IOException
        | TransformerException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void cut(Node parent, int siblings, int longestText) {
    Map<String, Integer> seen = new HashMap<>();
    for (Node child : children(parent)) {
      if (child instanceof Text text) {
        text.setData(text.getData().substring(0, Math.min(longestText, text.getLength())));
      } else if (child.getNodeName().equals(CATALOGUE)
          || seen.merge(child.getNodeName(), 1, Integer::sum) > siblings) {
        parent.removeChild(child);
      } else {
        cut(child, siblings, longestText);
      }
    }
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }
}

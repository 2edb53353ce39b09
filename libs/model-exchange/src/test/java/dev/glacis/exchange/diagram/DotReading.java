package dev.glacis.exchange.diagram;

import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import guru.nidi.graphviz.model.PortNode;
import guru.nidi.graphviz.parse.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/** A picture in DOT as the parser of graphviz-java reads it. */
final class DotReading {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private final DrawnModel drawn = new DrawnModel();

  static DrawnModel of(String text) {
    try {
      MutableGraph graph = new Parser().notValidating().read(text);
      DotReading reading = new DotReading();
      reading.drawn.title = label(graph.graphAttrs().get("label"));
      reading.block(graph, "");
      graph.nodes().forEach(node -> node.links().forEach(link -> reading.arrow(node, link)));
      return reading.drawn;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void block(MutableGraph graph, String key) {
    for (MutableGraph inner : graph.graphs()) {
      String name = label(inner.name()).replaceFirst("^cluster ", "");
      String innerKey = name.replaceFirst("^zone:", "trustZone:");
      drawn.put(innerKey, label(inner.graphAttrs().get("label")), key);
      block(inner, innerKey);
    }
    for (MutableNode node : graph.rootNodes()) {
      // Arrows name nodes at the root as well; a block has a node of its own for them.
      boolean declared = node.get("label") != null;
      if (declared && !label(node.name()).equals(key)) {
        drawn.put(label(node.name()), label(node.get("label")), key);
      }
    }
  }

  private void arrow(MutableNode from, Link link) {
    String to = label(((PortNode) link.to()).node().name());
    String direction = label(link.get("dir"));
    drawn.arrow(
        label(link.get("id")),
        label(from.name()),
        direction.equals("both"),
        to,
        label(link.get("label")));
  }

  /** The parser leaves the escapes of labels to whoever draws. */
  private static String label(Object label) {
    return label == null
        ? ""
        : ESCAPE
            .matcher(Objects.toString(label))
            .replaceAll(
                match ->
                    switch (match.group(1)) {
                      case "n" -> "\n";
                      case "\\" -> "\\\\";
                      default -> throw new AssertionError("an escape: " + match.group());
                    });
  }
}

package dev.glacis.exchange.diagram;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.export.ExportRemarks;

/** Writes a graph in the DOT language of Graphviz, with a cluster for each zone. */
public final class DotWriter extends DrawnText {

  public DotWriter() {
    super("dot", "text/vnd.graphviz", "dot");
  }

  @Override
  String text(ArchitectureModel model, ExportRemarks remarks) {
    StringBuilder text = new StringBuilder("digraph {\n");
    text.append("  label=").append(quoted(model.name())).append(";\n");
    text.append("  compound=true;\n  node [shape=box, style=rounded];\n");
    new Containers(model).walk(new Nodes(text));
    for (DataFlow flow : model.dataFlows()) {
      text.append("  ")
          .append(node(flow.source()))
          .append(" -> ")
          .append(node(flow.destination()))
          .append(" [id=")
          .append(quoted(flow.id()))
          .append(Containers.nameOf(flow).map(name -> ", label=" + quoted(name)).orElse(""))
          .append(flow.bidirectional() ? ", dir=both" : "")
          .append("];\n");
    }
    return text.append("}\n").toString();
  }

  /** Nodes and clusters are of different names, also where a zone and a component share an id. */
  private record Nodes(StringBuilder text) implements Containers.Visitor {

    @Override
    public void begin(Element block, int depth) {
      String kind = block instanceof TrustZone ? "zone:" : "component:";
      text.append(DrawnText.indent(depth))
          .append("subgraph ")
          .append(quoted("cluster " + kind + block.id()))
          .append(" {")
          .append(Containers.nameOf(block).map(name -> " label=" + quoted(name) + ";").orElse(""))
          .append('\n');
      if (block instanceof Component component) {
        leaf(component, depth + 1);
      }
    }

    @Override
    public void leaf(Component component, int depth) {
      text.append(DrawnText.indent(depth))
          .append(node(component.id()))
          .append(" [label=")
          .append(quoted(Containers.nameOf(component).orElse("")))
          .append("];\n");
    }

    @Override
    public void end(Element block, int depth) {
      text.append(DrawnText.indent(depth)).append("}\n");
    }
  }

  private static String node(String component) {
    return quoted("component:" + component);
  }

  /**
   * A text of DOT: only quotes and backslashes mean something in it, and line breaks are spelled. A
   * carriage return stands as it is: its escape would set the line to the right.
   */
  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }
}

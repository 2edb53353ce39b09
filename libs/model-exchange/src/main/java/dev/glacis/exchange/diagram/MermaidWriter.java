package dev.glacis.exchange.diagram;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.ModelFacts;
import dev.glacis.exchange.proposal.ElementReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a flowchart of Mermaid, with a subgraph for each zone. Ids of the chart are numbers, since
 * many words and characters mean something to Mermaid; a comment says which element each is.
 */
public final class MermaidWriter extends DrawnText {

  public MermaidWriter() {
    super("mermaid", "text/vnd.mermaid", "mmd");
  }

  @Override
  String text(ArchitectureModel model, ExportRemarks remarks) {
    StringBuilder text = new StringBuilder("---\ntitle: ");
    text.append(title(model.name())).append("\n---\nflowchart LR\n");
    if (!comment(model.name()).equals(model.name())) {
      remarks.narrowed(ModelFacts.SYSTEM, "name", "Braces and control characters are replaced");
    }
    Nodes nodes = new Nodes(text, remarks);
    new Containers(model).walk(nodes);
    for (DataFlow flow : model.dataFlows()) {
      text.append("  %% dataflow:").append(comment(flow.id())).append('\n');
      remarks.inOwnField(ElementReference.to(flow).key(), "id");
      text.append("  ")
          .append(nodes.of(flow.source()))
          .append(flow.bidirectional() ? " <-->" : " -->")
          .append(Containers.nameOf(flow).map(name -> "|" + quoted(name) + "|").orElse(""))
          .append(' ')
          .append(nodes.of(flow.destination()))
          .append('\n');
    }
    return text.toString();
  }

  private static final class Nodes implements Containers.Visitor {

    private final StringBuilder text;
    private final ExportRemarks remarks;
    private final Map<String, String> components = new HashMap<>();
    private int zones;

    Nodes(StringBuilder text, ExportRemarks remarks) {
      this.text = text;
      this.remarks = remarks;
    }

    String of(String component) {
      return components.computeIfAbsent(component, same -> "c" + components.size());
    }

    @Override
    public void begin(Element block, int depth) {
      String id = block instanceof TrustZone ? "z" + zones++ : "b" + of(block.id());
      comment(block, depth);
      indent(depth)
          .append("subgraph ")
          .append(id)
          .append('[')
          .append(quoted(Containers.nameOf(block).orElse("")))
          .append("]\n");
      if (block instanceof Component component) {
        node(component, depth + 1);
      }
    }

    @Override
    public void leaf(Component component, int depth) {
      comment(component, depth);
      node(component, depth);
    }

    @Override
    public void end(Element block, int depth) {
      indent(depth).append("end\n");
    }

    private void node(Component component, int depth) {
      indent(depth)
          .append(of(component.id()))
          .append('[')
          .append(quoted(Containers.nameOf(component).orElse("")))
          .append("]\n");
    }

    private void comment(Element element, int depth) {
      remarks.inOwnField(ElementReference.to(element).key(), "id");
      indent(depth)
          .append("%% ")
          .append(element.kind().label())
          .append(':')
          .append(MermaidWriter.comment(element.id()))
          .append('\n');
    }

    private StringBuilder indent(int depth) {
      return text.append(DrawnText.indent(depth));
    }
  }

  /**
   * A text of Mermaid: everything that could mean something is spelled as an entity code. Its
   * grammar has no empty text, so a space stands for none.
   */
  private static String quoted(String text) {
    StringBuilder safe = new StringBuilder(text.isEmpty() ? "\" " : "\"");
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || " .,-_/()".indexOf(point) >= 0) {
                safe.appendCodePoint(point);
              } else {
                safe.append('#').append(point).append(';');
              }
            });
    return safe.append('"').toString();
  }

  /** A text of YAML in double quotes, without anything that needs more than two escapes. */
  private static String title(String text) {
    String line = comment(text).replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + line + "\"";
  }

  /** On one line, and without braces: those begin a directive, also in a comment. */
  private static String comment(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replace('{', '(').replace('}', ')');
  }
}

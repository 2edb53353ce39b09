package dev.glacis.compiler;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model as maps that a CEL interpreter can read. Works derived facts out by itself, in the
 * plainest way, so that a mistake of the graph shows.
 */
final class CelView {

  private final Map<GraphNode, Map<String, Object>> views = new IdentityHashMap<>();

  CelView(ModelGraph graph) {
    graph.assets().forEach(asset -> view(asset).put("confidentiality", worth(asset)));
    graph.components().forEach(this::component);
    graph.flows().forEach(this::flow);
    view(graph.system()).put("components", of(graph.components()));
  }

  Map<String, Object> of(GraphNode node) {
    return views.get(node);
  }

  private static long worth(AssetNode asset) {
    return asset.value(SecurityProperty.CONFIDENTIALITY);
  }

  private List<Object> of(List<? extends GraphNode> nodes) {
    return nodes.stream().<Object>map(this::view).toList();
  }

  private void component(ComponentNode component) {
    Map<String, Object> view = view(component);
    view.put("type", component.ref().type());
    view.put("trustRating", (long) component.zone().trustRating());
    view.put("incoming", of(component.incoming()));
    view.put("outgoing", of(component.outgoing()));
    view.put("stored", of(component.stored()));
    // Every flow states its author, so nothing is handed on beyond one flow.
    view.put(
        "receivesUntrustedContent",
        !component.fact("inputControlledBy").text().equals("own")
            || component.incoming().stream()
                .anyMatch(flow -> !flow.fact("contentControlledBy").text().equals("own")));
  }

  private void flow(FlowNode flow) {
    Map<String, Object> view = view(flow);
    int from = flow.source().zone().trustRating();
    int to = flow.destination().zone().trustRating();
    view.put("source", of(flow.source()));
    view.put("destination", of(flow.destination()));
    view.put("assets", of(flow.assets()));
    view.put("crossesZone", flow.source().zone() != flow.destination().zone());
    view.put("entersMoreTrusted", from < to || flow.bidirectional() && from != to);
    view.put("leavesToLessTrusted", from > to || flow.bidirectional() && from != to);
  }

  private Map<String, Object> view(GraphNode node) {
    return views.computeIfAbsent(node, CelView::facts);
  }

  private static Map<String, Object> facts(GraphNode node) {
    Map<String, Object> facts = new HashMap<>();
    for (String name : KNOWN) {
      Fact fact = node.fact(name);
      if (fact != null) {
        facts.put(name, fact.value());
      }
    }
    return facts;
  }

  private static final List<String> KNOWN =
      List.of(
          "safetyCritical",
          "indirectContent",
          "modality",
          "toolCalling",
          "toolSideEffects",
          "writableBy",
          "inputControlledBy",
          "thirdParty",
          "tenancy",
          "protocol",
          "content",
          "contentControlledBy",
          "sensitivity");
}

package dev.glacis.benchmark.plain;

import dev.glacis.benchmark.rule.GraphFact;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Boolean facts of the graph of a fully known model, worked out the plain way. */
final class GraphFacts {

  private static final Set<String> SENSITIVE =
      Set.of("confidential", "personal", "special-category", "secret");

  private GraphFacts() {}

  static Set<GraphFact> of(ComponentNode component) {
    Set<GraphFact> facts = EnumSet.noneOf(GraphFact.class);
    if (Boolean.TRUE.equals(component.received().holds())) {
      facts.add(GraphFact.RECEIVES_UNTRUSTED_CONTENT);
    }
    if (assets(component).anyMatch(GraphFacts::sensitive)) {
      facts.add(GraphFact.READS_SENSITIVE_DATA);
    }
    List<?> effects = (List<?>) component.fact("toolSideEffects").value();
    if (component.outlook().rating() < component.trustRating() || effects.contains("send")) {
      facts.add(GraphFact.CAN_SEND_OUTWARD);
    }
    return facts;
  }

  static Set<GraphFact> of(FlowNode flow) {
    int from = flow.source().trustRating();
    int to = flow.destination().trustRating();
    Set<GraphFact> facts = EnumSet.noneOf(GraphFact.class);
    if (flow.source().zone() != flow.destination().zone()) {
      facts.add(GraphFact.CROSSES_ZONE);
    }
    if (from < to || flow.bidirectional() && from != to) {
      facts.add(GraphFact.ENTERS_MORE_TRUSTED);
    }
    if (from > to || flow.bidirectional() && from != to) {
      facts.add(GraphFact.LEAVES_TO_LESS_TRUSTED);
    }
    return facts;
  }

  private static Stream<AssetNode> assets(ComponentNode component) {
    return Stream.concat(
        Stream.concat(component.stored().stream(), component.processed().stream()),
        component.incoming().stream().flatMap(flow -> flow.assets().stream()));
  }

  private static boolean sensitive(AssetNode asset) {
    return SENSITIVE.contains(asset.fact("sensitivity").text());
  }
}

package dev.glacis.engine.logic;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.function.Function;

/** The code behind every derived fact. */
final class DerivedReaders {

  private DerivedReaders() {}

  static Function<GraphNode, Object> of(DerivedFact fact) {
    return switch (fact) {
      case COMPONENT_NAME, FLOW_NAME, ASSET_NAME, ZONE_NAME, SYSTEM_NAME -> GraphNode::name;
      case COMPONENT_TRUST -> component(Ratings::ofComponent);
      case INCOMING -> component(ComponentNode::incoming);
      case OUTGOING -> component(ComponentNode::outgoing);
      case COMPONENT_ASSETS -> component(ComponentNode::assets);
      case STORED -> component(ComponentNode::stored);
      case PROCESSED -> component(ComponentNode::processed);
      case EXPOSURE -> component(Ratings::exposure);
      case EXPOSURE_HOPS -> component(Ratings::exposureHops);
      case RECEIVES_UNTRUSTED_CONTENT -> component(ContentFacts::receivesUntrusted);
      case READS_SENSITIVE_DATA -> component(ContentFacts::readsSensitive);
      case CAN_SEND_OUTWARD -> component(OutwardFacts::canSendOutward);
      case SOURCE -> flow(FlowNode::source);
      case DESTINATION -> flow(FlowNode::destination);
      case FLOW_ASSETS -> flow(FlowNode::assets);
      case CROSSES_ZONE -> flow(Crossings::crossesZone);
      case ENTERS_MORE_TRUSTED -> flow(Crossings::entersMoreTrusted);
      case LEAVES_TO_LESS_TRUSTED -> flow(Crossings::leavesToLessTrusted);
      case CONFIDENTIALITY -> node -> Ratings.ofAsset(node, SecurityProperty.CONFIDENTIALITY);
      case INTEGRITY -> node -> Ratings.ofAsset(node, SecurityProperty.INTEGRITY);
      case AVAILABILITY -> node -> Ratings.ofAsset(node, SecurityProperty.AVAILABILITY);
      case STORED_BY -> node -> ((AssetNode) node).storedBy();
      case PROCESSED_BY -> node -> ((AssetNode) node).processedBy();
      case CARRIED_BY -> node -> ((AssetNode) node).carriedBy();
      case ZONE_TRUST -> node -> Ratings.ofZone((ZoneNode) node);
      case ZONE_COMPONENTS -> node -> ((ZoneNode) node).components();
      case SYSTEM_COMPONENTS -> node -> ((SystemNode) node).components();
      case SYSTEM_FLOWS -> node -> ((SystemNode) node).flows();
      case SYSTEM_ASSETS -> node -> ((SystemNode) node).assets();
      case SYSTEM_ZONES -> node -> ((SystemNode) node).zones();
    };
  }

  private static Function<GraphNode, Object> component(Function<ComponentNode, Object> reader) {
    return node -> reader.apply((ComponentNode) node);
  }

  private static Function<GraphNode, Object> flow(Function<FlowNode, Object> reader) {
    return node -> reader.apply((FlowNode) node);
  }
}

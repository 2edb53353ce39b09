package dev.glacis.engine;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.model.ElementKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a countermeasure against a threat on an element lives. */
final class CountermeasurePlaces {

  private CountermeasurePlaces() {}

  /** Elements of the kind around the element; the element itself when it is of that kind. */
  static List<GraphNode> of(ElementKind place, GraphNode element, SystemNode system) {
    if (element.kind() == place) {
      return List.of(element);
    }
    return switch (place) {
      case SYSTEM -> List.of(system);
      case TRUST_ZONE -> distinct(components(element).map(ComponentNode::zone));
      case COMPONENT -> distinct(components(element));
      case DATA_FLOW -> flows(element);
      case ASSET -> distinct(assets(element));
    };
  }

  private static Stream<ComponentNode> components(GraphNode element) {
    return switch (element) {
      case ComponentNode component -> Stream.of(component);
      case FlowNode flow -> Stream.of(flow.destination());
      case AssetNode asset ->
          asset.storedBy().isEmpty() ? asset.processedBy().stream() : asset.storedBy().stream();
      case ZoneNode zone -> zone.components().stream();
      case SystemNode system -> Stream.empty();
    };
  }

  /** Flows that come from another zone; every incoming one where none is known to. */
  private static List<GraphNode> flows(GraphNode element) {
    if (element instanceof AssetNode asset) {
      return List.copyOf(asset.carriedBy());
    }
    List<FlowNode> incoming =
        components(element).flatMap(component -> component.incoming().stream()).toList();
    List<FlowNode> crossing = incoming.stream().filter(CountermeasurePlaces::crosses).toList();
    return distinct((crossing.isEmpty() ? incoming : crossing).stream());
  }

  private static boolean crosses(FlowNode flow) {
    return !flow.source().isBeside(flow.destination());
  }

  private static Stream<AssetNode> assets(GraphNode element) {
    return element instanceof FlowNode flow
        ? flow.assets().stream()
        : components(element).flatMap(component -> component.assets().stream());
  }

  private static List<GraphNode> distinct(Stream<? extends GraphNode> nodes) {
    return nodes
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(GraphNode::id))
        .<GraphNode>map(node -> node)
        .toList();
  }
}

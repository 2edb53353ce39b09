package dev.glacis.engine;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Unknown facts on which the rating of a threat depends. */
final class RatingFacts {

  private RatingFacts() {}

  static Set<FactKey> of(ThreatDefinition definition, GraphNode element) {
    Stream<FactKey> exposures =
        components(element)
            .filter(RatingFacts::isExposureOpen)
            .map(component -> new FactKey(component, OpenFacts.EXPOSURE));
    Stream<FactKey> values =
        assets(element)
            .flatMap(
                asset ->
                    definition.risk().hurts().stream()
                        .filter(property -> asset.value(property) == null)
                        .map(property -> value(asset, property)));
    return Stream.concat(exposures, values).collect(Collectors.toSet());
  }

  /** A zone's unknown rating can change it, and so can an unknown author of what arrives. */
  private static boolean isExposureOpen(ComponentNode component) {
    return component.exposure().open() != null || component.received().open() != null;
  }

  private static FactKey value(AssetNode asset, SecurityProperty property) {
    return new FactKey(asset, Spelling.of(property));
  }

  private static Stream<ComponentNode> components(GraphNode element) {
    return switch (element) {
      case ComponentNode component -> Stream.of(component);
      case FlowNode flow -> Stream.of(flow.source(), flow.destination());
      case ZoneNode zone -> zone.components().stream();
      case SystemNode system -> system.components().stream();
      case AssetNode asset ->
          Stream.of(
                  asset.storedBy().stream(),
                  asset.processedBy().stream(),
                  asset.carriedBy().stream().map(FlowNode::destination))
              .flatMap(parts -> parts);
    };
  }

  private static Stream<AssetNode> assets(GraphNode element) {
    return switch (element) {
      case ComponentNode component ->
          Stream.concat(
              component.assets().stream(),
              component.incoming().stream().flatMap(flow -> flow.assets().stream()));
      case FlowNode flow -> flow.assets().stream();
      case AssetNode asset -> Stream.of(asset);
      case ZoneNode zone -> zone.components().stream().flatMap(RatingFacts::assets);
      case SystemNode system -> system.assets().stream();
    };
  }
}

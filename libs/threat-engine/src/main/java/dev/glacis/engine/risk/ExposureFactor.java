package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Exposure;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import java.util.Comparator;
import java.util.stream.Stream;

/** How near the least trusted zone is that reaches an element. */
final class ExposureFactor {

  private static final String NAME = "exposure";

  private ExposureFactor() {}

  static RiskFactor of(RiskScale scale, GraphNode element) {
    return around(element)
        .map(ComponentNode::exposure)
        .filter(exposure -> exposure.rating() != null)
        .min(Comparator.comparing(Exposure::rating).thenComparing(Exposure::hops))
        .map(exposure -> known(scale, exposure))
        .orElseGet(
            () ->
                new RiskFactor(
                    NAME, scale.unknownExposure(), "no trust rating is known around it"));
  }

  private static RiskFactor known(RiskScale scale, Exposure exposure) {
    double byRating = 1 - (1 - scale.trustedExposure()) * exposure.rating() / 100.0;
    double byHops =
        Math.max(scale.leastHopFactor(), 1 - scale.hopLoss() * Math.max(0, exposure.hops() - 1));
    String zone = exposure.from().zone().name();
    String because =
        exposure.hops() == 0
            ? "it lies in " + zone + ", rated " + exposure.rating()
            : "content arrives from "
                + zone
                + ", rated "
                + exposure.rating()
                + ", "
                + (exposure.hops() == 1 ? "one hop" : exposure.hops() + " hops")
                + " away";
    return new RiskFactor(NAME, byRating * byHops, because);
  }

  private static Stream<ComponentNode> around(GraphNode element) {
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
}

package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a threat hurts: the dearest asset around the element, and how hard the threat hits it. */
final class ImpactFactor {

  private static final String NAME = "impact";

  private ImpactFactor() {}

  static RiskFactor of(RiskScale scale, RiskInputs inputs, GraphNode element) {
    return around(element)
        .flatMap(asset -> inputs.hurts().stream().map(property -> worth(asset, property)))
        .filter(worth -> worth.value() != null)
        .max(
            Comparator.comparing(Worth::value)
                .thenComparing(worth -> worth.asset().id(), Comparator.reverseOrder())
                .thenComparing(Worth::property, Comparator.reverseOrder()))
        .map(worth -> known(worth, scale, inputs))
        .orElseGet(
            () ->
                new RiskFactor(
                    NAME,
                    scale.impact().get(inputs.impact()),
                    "no asset value is known; the definition says "
                        + Spelling.of(inputs.impact())));
  }

  /**
   * Geometric mean: a threat that does little harm stays small beside a dear asset, and the
   * reverse.
   */
  private static RiskFactor known(Worth worth, RiskScale scale, RiskInputs inputs) {
    double share = scale.impact().get(inputs.impact());
    return new RiskFactor(
        NAME,
        Math.sqrt(worth.value() / 100.0 * share),
        worth.asset().name()
            + " is rated "
            + worth.value()
            + " for "
            + Spelling.of(worth.property())
            + "; the definition's own impact is "
            + Spelling.of(inputs.impact()));
  }

  private static Worth worth(AssetNode asset, SecurityProperty property) {
    return new Worth(asset, property, asset.value(property));
  }

  private static Stream<AssetNode> around(GraphNode element) {
    return switch (element) {
      case ComponentNode component -> ofComponent(component);
      case FlowNode flow -> flow.assets().stream();
      case AssetNode asset -> Stream.of(asset);
      case ZoneNode zone -> zone.components().stream().flatMap(ImpactFactor::ofComponent);
      case SystemNode system -> system.assets().stream();
    };
  }

  private static Stream<AssetNode> ofComponent(ComponentNode component) {
    return Stream.concat(
        component.assets().stream(),
        component.incoming().stream().flatMap(flow -> flow.assets().stream()));
  }

  private record Worth(AssetNode asset, SecurityProperty property, Integer value) {}
}

package dev.glacis.engine.attack;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The valued assets that a threat on an element can hit: those that its rating looks at too. */
final class ValuedAssets {

  private static final Set<String> SENSITIVE =
      Set.of("confidential", "personal", "special-category", "secret");

  private static final Comparator<ValuedAsset> DEAREST_FIRST =
      Comparator.comparing(
              ValuedAsset::value, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparing(hit -> hit.asset().id())
          .thenComparing(ValuedAsset::property);

  private final int from;
  private final Map<GraphNode, Set<SecurityProperty>> valued = new IdentityHashMap<>();

  ValuedAssets(int from) {
    this.from = from;
  }

  /** Whether a valued asset is hit there. */
  boolean hit(GraphNode element, Set<SecurityProperty> hurts) {
    Set<SecurityProperty> there = valued.computeIfAbsent(element, this::properties);
    return hurts.stream().anyMatch(there::contains);
  }

  /** The valued assets that are hit there, the dearest first. */
  List<ValuedAsset> of(GraphNode element, Set<SecurityProperty> hurts) {
    List<ValuedAsset> hits = new ArrayList<>();
    around(element)
        .distinct()
        .forEach(
            asset ->
                hurts.stream()
                    .filter(property -> valued(asset, property))
                    .map(property -> hit(asset, property))
                    .forEach(hits::add));
    hits.sort(DEAREST_FIRST);
    return hits;
  }

  private Set<SecurityProperty> properties(GraphNode element) {
    Set<SecurityProperty> found = new HashSet<>();
    around(element)
        .forEach(
            asset -> {
              for (SecurityProperty property : SecurityProperty.values()) {
                if (valued(asset, property)) {
                  found.add(property);
                }
              }
            });
    return found;
  }

  private static ValuedAsset hit(AssetNode asset, SecurityProperty property) {
    return new ValuedAsset(asset.ref(), property, asset.value(property));
  }

  private boolean valued(AssetNode asset, SecurityProperty property) {
    Integer value = asset.value(property);
    Fact sensitivity = asset.fact("sensitivity");
    return value != null && value >= from
        || property == SecurityProperty.CONFIDENTIALITY
            && sensitivity != null
            && SENSITIVE.contains(sensitivity.text());
  }

  private static Stream<AssetNode> around(GraphNode element) {
    return switch (element) {
      case ComponentNode component ->
          Stream.concat(
              component.assets().stream(),
              component.incoming().stream().flatMap(flow -> flow.assets().stream()));
      case FlowNode flow -> flow.assets().stream();
      case AssetNode asset -> Stream.of(asset);
      case ZoneNode zone -> Stream.empty();
      case SystemNode system -> Stream.empty();
    };
  }
}

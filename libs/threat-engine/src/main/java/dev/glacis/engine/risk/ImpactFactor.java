package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** What a threat hurts: the dearest asset around the element, and how hard the threat hits it. */
final class ImpactFactor {

  private static final String NAME = "impact";
  private static final int UNKNOWN = -1;

  private final RiskScale scale;
  private final ModelGraph graph;
  private final Map<ElementKind, Map<SecurityProperty, int[]>> worths =
      new EnumMap<>(ElementKind.class);

  ImpactFactor(RiskScale scale, ModelGraph graph) {
    this.scale = scale;
    this.graph = graph;
    for (ElementKind kind : ElementKind.values()) {
      worths.put(kind, new EnumMap<>(SecurityProperty.class));
    }
  }

  /** What a definition says of its own impact, 0 to 1. */
  double own(RiskInputs inputs) {
    return scale.impact().get(inputs.impact());
  }

  /**
   * Geometric mean of both: a threat that does little harm stays small beside a dear asset, and the
   * reverse.
   *
   * @param share impact of the definition itself, 0 to 1
   * @param worth highest value of an asset around the element, 0 to 100; -1 when none is known
   */
  double value(double share, int worth) {
    return worth == UNKNOWN ? share : Math.sqrt(worth / 100.0 * share);
  }

  /** Highest value per element of a kind for a property; -1 where none is known. */
  int[] worths(ElementKind kind, SecurityProperty property) {
    Map<SecurityProperty, int[]> ofKind = worths.get(kind);
    int[] made = ofKind.get(property);
    if (made == null) {
      made = derive(kind, property);
      ofKind.put(property, made);
    }
    return made;
  }

  private int[] derive(ElementKind kind, SecurityProperty property) {
    return switch (kind) {
      case ASSET -> ofAssets(property);
      case DATA_FLOW -> highest(ListRelation.FLOW_ASSETS, ElementKind.ASSET, property);
      case COMPONENT -> ofComponents(property);
      case TRUST_ZONE -> highest(ListRelation.ZONE_COMPONENTS, ElementKind.COMPONENT, property);
      case SYSTEM -> highest(ListRelation.SYSTEM_ASSETS, ElementKind.ASSET, property);
    };
  }

  private int[] ofAssets(SecurityProperty property) {
    int[] worths = new int[graph.assets().size()];
    for (AssetNode asset : graph.assets()) {
      Integer value = asset.value(property);
      worths[asset.index()] = value == null ? UNKNOWN : value;
    }
    return worths;
  }

  /** What they hold, and what their incoming flows bring. */
  private int[] ofComponents(SecurityProperty property) {
    int[] held = highest(ListRelation.COMPONENT_ASSETS, ElementKind.ASSET, property);
    int[] brought = highest(ListRelation.INCOMING, ElementKind.DATA_FLOW, property);
    for (int i = 0; i < held.length; i++) {
      held[i] = Math.max(held[i], brought[i]);
    }
    return held;
  }

  private int[] highest(ListRelation relation, ElementKind member, SecurityProperty property) {
    int[] ofMembers = worths(member, property);
    Adjacency lists = graph.relation(relation);
    int[] worths = new int[lists.owners()];
    for (int owner = 0; owner < worths.length; owner++) {
      int worth = UNKNOWN;
      for (int at = lists.begin(owner); at < lists.end(owner); at++) {
        worth = Math.max(worth, ofMembers[lists.member(at)]);
      }
      worths[owner] = worth;
    }
    return worths;
  }

  RiskFactor explained(RiskInputs inputs, ElementKind kind, int element) {
    Dearest dearest = new Dearest(inputs);
    forEachAsset(kind, element, asset -> dearest.compare(graph.assets().get(asset)));
    String own = Spelling.of(inputs.impact());
    return new RiskFactor(
        NAME,
        value(own(inputs), dearest.worth),
        dearest.asset == null
            ? "no asset value is known; the definition says " + own
            : dearest.asset.name()
                + " is rated "
                + dearest.worth
                + " for "
                + Spelling.of(dearest.property)
                + "; the definition's own impact is "
                + own);
  }

  private void forEachAsset(ElementKind kind, int element, IntConsumer consumer) {
    switch (kind) {
      case COMPONENT -> ofComponent(element, consumer);
      case DATA_FLOW -> members(ListRelation.FLOW_ASSETS, element, consumer);
      case ASSET -> consumer.accept(element);
      case TRUST_ZONE ->
          members(ListRelation.ZONE_COMPONENTS, element, inside -> ofComponent(inside, consumer));
      case SYSTEM -> members(ListRelation.SYSTEM_ASSETS, 0, consumer);
    }
  }

  /** What it holds, and what its incoming flows bring. */
  private void ofComponent(int component, IntConsumer consumer) {
    members(ListRelation.COMPONENT_ASSETS, component, consumer);
    members(
        ListRelation.INCOMING,
        component,
        flow -> members(ListRelation.FLOW_ASSETS, flow, consumer));
  }

  private void members(ListRelation relation, int owner, IntConsumer consumer) {
    Adjacency lists = graph.relation(relation);
    for (int at = lists.begin(owner); at < lists.end(owner); at++) {
      consumer.accept(lists.member(at));
    }
  }

  /** Highest value wins, then the smallest asset, then the first property. */
  private static final class Dearest {

    private final RiskInputs inputs;
    private AssetNode asset;
    private SecurityProperty property;
    private int worth = UNKNOWN;

    Dearest(RiskInputs inputs) {
      this.inputs = inputs;
    }

    void compare(AssetNode other) {
      for (SecurityProperty hurt : inputs.hurts()) {
        Integer value = other.value(hurt);
        if (value != null && (value > worth || value == worth && other.index() < asset.index())) {
          worth = value;
          asset = other;
          property = hurt;
        }
      }
    }
  }
}

package dev.glacis.engine.attack;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The threats of an evaluation that can be steps, by number and by place. Possible threats are no
 * steps, mitigated ones are closed, and those of a zone or of the whole system have no place.
 */
final class StepIndex {

  private static final int[] NONE = {};

  private final FlowNetwork network;
  private final StepNeeds needs;
  private final ValuedAssets valued;
  private final PackSet packs;
  private final RiskScale scale;
  private final Map<String, AssetNode> assets = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final int[][] atComponent;
  private final int[][] onFlow;

  StepIndex(
      ThreatEngine engine,
      Evaluation evaluation,
      List<AssetNode> assets,
      FlowNetwork network,
      AttackOptions options) {
    this.network = network;
    this.packs = engine.packs();
    this.scale = engine.scale();
    this.needs = new StepNeeds(network);
    this.valued = new ValuedAssets(options.valuedFrom());
    assets.forEach(asset -> this.assets.put(asset.id(), asset));
    evaluation.forEachThreat(this::add);
    atComponent = byPlace(false, network.components());
    onFlow = byPlace(true, network.flows());
  }

  int size() {
    return steps.size();
  }

  Step step(int number) {
    return steps.get(number);
  }

  /** Numbers of the steps at a component, ascending. */
  int[] atComponent(int component) {
    return atComponent[component];
  }

  /** Numbers of the steps on a flow, ascending. */
  int[] onFlow(int flow) {
    return onFlow[flow];
  }

  /** What a step hits, the dearest first. */
  List<ValuedAsset> targets(Step step) {
    Threat threat = step.threat();
    return valued.of(node(threat.elements().getFirst(), step.place()), inputs(threat).hurts());
  }

  private void add(Threat threat) {
    Gain gain = Gain.of(threat.stride());
    if (gain == null
        || threat.certainty() == Certainty.POSSIBLE
        || threat.mitigation() == Mitigation.MITIGATED) {
      return;
    }
    ElementRef element = threat.elements().getFirst();
    switch (element.kind()) {
      case COMPONENT, DATA_FLOW -> add(threat, gain, network.number(element));
      case ASSET -> holders(element).forEach(holder -> add(threat, gain, network.number(holder)));
      case SYSTEM, TRUST_ZONE -> {}
    }
  }

  private void add(Threat threat, Gain gain, int place) {
    ElementRef element = threat.elements().getFirst();
    boolean flow = element.kind() == ElementKind.DATA_FLOW;
    int needed = flow ? needs.ofFlow(threat) : needs.ofComponent(threat, place);
    StepRating rating = StepRating.of(threat, scale);
    RiskInputs inputs = inputs(threat);
    boolean leads = gain.leads() && element.kind() != ElementKind.ASSET;
    if (rating.first() > 0 && rating.impact() > 0) {
      steps.add(
          new Step(
              threat,
              flow,
              place,
              needed,
              gain,
              rating,
              leads && !happensByItself(threat, inputs, needed),
              valued.hit(node(element, place), inputs.hurts())));
    }
  }

  /** Something goes wrong without an attacker, who gets nothing by it. */
  private static boolean happensByItself(Threat threat, RiskInputs inputs, int needed) {
    return inputs.capability() == Capability.NONE
        && Gain.of(threat.stride()) == Gain.OUTPUT
        && !threat.stride().contains(Stride.SPOOFING)
        && needed == ContentKinds.ASKING;
  }

  private List<ComponentNode> holders(ElementRef asset) {
    AssetNode node = assets.get(asset.id());
    return node.storedBy().isEmpty() ? node.processedBy() : node.storedBy();
  }

  private GraphNode node(ElementRef element, int place) {
    return switch (element.kind()) {
      case ASSET -> assets.get(element.id());
      case DATA_FLOW -> network.flow(place);
      case COMPONENT, SYSTEM, TRUST_ZONE -> network.component(place);
    };
  }

  private RiskInputs inputs(Threat threat) {
    return packs
        .definition(threat.definition().id())
        .map(ThreatDefinition::risk)
        .orElseThrow(
            () -> new IllegalArgumentException("no pack defines " + threat.definition().id()));
  }

  private int[][] byPlace(boolean flows, int places) {
    IntList[] lists = new IntList[places];
    for (int number = 0; number < steps.size(); number++) {
      Step step = steps.get(number);
      if (step.onFlow() == flows) {
        lists[step.place()] = lists[step.place()] == null ? new IntList() : lists[step.place()];
        lists[step.place()].add(number);
      }
    }
    int[][] byPlace = new int[places][];
    for (int place = 0; place < places; place++) {
      byPlace[place] = lists[place] == null ? NONE : lists[place].distinct();
    }
    return byPlace;
  }
}

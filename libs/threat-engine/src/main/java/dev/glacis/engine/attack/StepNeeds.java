package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ElementKind;
import java.util.Set;

/** What has to reach the place of a threat before an attacker can carry it out. */
final class StepNeeds {

  private static final Set<String> AUTHORSHIP =
      Set.of("receivesUntrustedContent", "contentControlledBy", "inputControlledBy", "writableBy");

  private final FlowNetwork network;

  StepNeeds(FlowNetwork network) {
    this.network = network;
  }

  /**
   * On a component: the content of incoming flows that the explanation names, if it names one; any
   * content if that alone does it; else somebody has to ask.
   */
  int ofComponent(Threat threat, int component) {
    int named = 0;
    for (MatchedFact fact : threat.explanation().facts()) {
      if (fact.attribute().equals("content") && fact.element().kind() == ElementKind.DATA_FLOW) {
        named |= arriving(fact, component);
      }
    }
    if (named != 0) {
      return named;
    }
    return contentDoesIt(threat, ElementKind.COMPONENT) ? ContentKinds.ALL : ContentKinds.ASKING;
  }

  /** On a flow: any content if that alone does it, else nothing but a position beside it. */
  int ofFlow(Threat threat) {
    return contentDoesIt(threat, ElementKind.DATA_FLOW) ? ContentKinds.ALL : 0;
  }

  /**
   * Whether who writes content is a reason for the threat. Who pretends to be another or uses
   * rights, and changes nothing, has to speak.
   */
  private static boolean contentDoesIt(Threat threat, ElementKind kind) {
    boolean speaks =
        threat.stride().contains(Stride.SPOOFING)
            || threat.stride().contains(Stride.ELEVATION_OF_PRIVILEGE);
    return (!speaks || threat.stride().contains(Stride.TAMPERING))
        && threat.explanation().facts().stream()
            .filter(fact -> fact.element().kind() == kind)
            .anyMatch(fact -> AUTHORSHIP.contains(fact.attribute()));
  }

  private int arriving(MatchedFact fact, int component) {
    Integer flow = network.number(fact.element());
    if (flow != null && network.destination(flow) == component) {
      return ContentKinds.forward(fact.value(), network.twoWay(flow));
    }
    return flow != null && network.twoWay(flow) && network.source(flow) == component
        ? ContentKinds.backward(fact.value())
        : 0;
  }
}

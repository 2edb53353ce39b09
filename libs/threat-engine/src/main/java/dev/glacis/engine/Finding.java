package dev.glacis.engine;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;

/**
 * A definition that may hold on an element, before it is rated.
 *
 * @param path elements from source to target; empty where there is none
 */
record Finding(
    ThreatDefinition definition,
    GraphNode element,
    String alternative,
    Certainty certainty,
    Support support,
    List<GraphNode> path,
    int otherSources) {

  /** More unknown facts than this make a threat merely possible. */
  static final int MAX_ASSUMPTIONS = 2;

  String fingerprint() {
    return Fingerprints.of(definition.id(), element);
  }

  static Certainty certainty(Support support) {
    if (support.size() == 0) {
      return Certainty.CONFIRMED;
    }
    return support.size() <= MAX_ASSUMPTIONS ? Certainty.ASSUMED : Certainty.POSSIBLE;
  }
}

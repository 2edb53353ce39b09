package dev.glacis.engine;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;

/**
 * A definition that holds on an element, and why.
 *
 * @param path elements from source to target; empty where there is none
 * @param otherSources how many more sources reach the target
 * @param firstOthers the first of these by name
 */
record Finding(
    ThreatDefinition definition,
    GraphNode element,
    String alternative,
    Certainty certainty,
    Support support,
    List<GraphNode> path,
    int otherSources,
    List<ComponentNode> firstOthers) {

  /** More unknown facts than this make a threat merely possible. */
  static final int MAX_ASSUMPTIONS = 2;

  static Certainty certainty(int assumptions) {
    if (assumptions == 0) {
      return Certainty.CONFIRMED;
    }
    return assumptions <= MAX_ASSUMPTIONS ? Certainty.ASSUMED : Certainty.POSSIBLE;
  }
}

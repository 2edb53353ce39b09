package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.logic.FactKey;
import java.util.List;

/**
 * What is known of a countermeasure at one place.
 *
 * @param instance id of the instance
 * @param state what was decided about the instance; null when nothing was
 * @param open unknown facts and controls whose answer would show that it is there
 * @param from a flow from which the place looks otherwise than by itself; null for none
 * @param guards for controls that lie elsewhere, the nearest element that has one
 */
record ShownCountermeasure(
    String instance,
    Presence presence,
    CountermeasureState state,
    List<FactKey> open,
    FlowNode from,
    List<MatchedFact> guards) {

  /** Whether it reduces current risk: the model shows it, or it is implemented. */
  boolean counts() {
    return presence == Presence.PRESENT || state != null && state.countsNow();
  }
}

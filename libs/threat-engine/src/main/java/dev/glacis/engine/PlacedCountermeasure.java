package dev.glacis.engine;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import java.util.List;
import java.util.Set;

/**
 * A countermeasure at one place, as one threat sees it.
 *
 * @param state what was decided about the instance; null when nothing was
 * @param open unknown facts and controls whose answer would show that it is there
 * @param influential every unknown one on which that can depend
 * @param guards for controls that lie elsewhere, the nearest element that has one
 */
record PlacedCountermeasure(
    CountermeasureDefinition definition,
    CountermeasureUse use,
    GraphNode place,
    Presence presence,
    CountermeasureState state,
    Set<FactKey> open,
    Set<FactKey> influential,
    List<MatchedFact> guards) {

  String instance() {
    return Fingerprints.of(definition.id(), place);
  }

  /** Whether it reduces current risk here. */
  boolean counts() {
    return applied().counts();
  }

  AppliedCountermeasure applied() {
    return new AppliedCountermeasure(
        instance(), definition.id(), definition.title(), presence, state, use.effect());
  }
}

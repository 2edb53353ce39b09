package dev.glacis.engine;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import java.util.Set;

/**
 * A countermeasure at one place, as one threat sees it.
 *
 * @param open unknown facts and controls whose answer would show that it is there
 */
record PlacedCountermeasure(
    CountermeasureDefinition definition,
    CountermeasureUse use,
    GraphNode place,
    Presence presence,
    Set<FactKey> open) {

  String instance() {
    return Fingerprints.of(definition.id(), place);
  }

  AppliedCountermeasure applied() {
    return new AppliedCountermeasure(
        instance(), definition.id(), definition.title(), presence, use.effect());
  }
}

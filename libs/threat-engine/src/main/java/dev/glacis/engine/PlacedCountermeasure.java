package dev.glacis.engine;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;

/** A countermeasure at one place, as one threat uses it. */
record PlacedCountermeasure(
    CountermeasureDefinition definition,
    CountermeasureUse use,
    GraphNode place,
    ShownCountermeasure shown) {

  /** Whether it reduces current risk here. */
  boolean counts() {
    return shown.counts();
  }

  AppliedCountermeasure applied() {
    return new AppliedCountermeasure(
        shown.instance(),
        definition.id(),
        definition.title(),
        shown.presence(),
        shown.state(),
        use.effect());
  }
}

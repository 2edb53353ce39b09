package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Attributes that elements take from what they lie in. */
final class HandedOn {

  private HandedOn() {}

  /** Own statements before those of the parent; shares the parent's map when nothing is added. */
  static Map<String, Fact> merge(
      Map<String, Fact> stated, PlacedNode parent, Set<String> inheritableNames) {
    Map<String, Fact> above = parent == null ? Map.of() : parent.handedOn();
    Map<String, Fact> merged = null;
    for (Map.Entry<String, Fact> entry : stated.entrySet()) {
      if (inheritableNames.contains(entry.getKey())) {
        merged = merged == null ? new HashMap<>(above) : merged;
        merged.put(entry.getKey(), new Fact(entry.getValue().value(), FactOrigin.INHERITED));
      }
    }
    return merged == null ? above : merged;
  }
}

package dev.glacis.engine.attack;

import java.util.List;

/**
 * Countermeasures that only ever count together, such as one on every flow into a component.
 *
 * @param parts by instance, at least one
 */
record CutCandidate(List<ChosenCountermeasure> parts) {

  int size() {
    return parts.size();
  }

  int price() {
    return parts.stream().mapToInt(ChosenCountermeasure::price).sum();
  }
}

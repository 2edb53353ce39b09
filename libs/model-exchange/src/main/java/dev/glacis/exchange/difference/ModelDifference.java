package dev.glacis.exchange.difference;

import java.util.List;

/**
 * What changed from one architecture model to another. Drawing does not count. Lists are ordered by
 * kind and id, security-relevant changes by their sort first; the same two models give an equal
 * value.
 *
 * @param changed elements of both that differ, moved ones among them
 * @param security which of all this matters to security, with what it causes elsewhere
 */
public record ModelDifference(
    List<PlacedElement> added,
    List<PlacedElement> removed,
    List<ChangedElement> changed,
    List<SecurityChange> security) {

  public ModelDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    security = List.copyOf(security);
  }

  /** Whether both models say the same. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** How many elements lie in something else. */
  public long moved() {
    return changed.stream().filter(element -> element.move() != null).count();
  }
}

package dev.glacis.exchange.difference;

import dev.glacis.engine.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * An element that both models have.
 *
 * @param beforeIndex place among the elements of its kind in the older model, which are sorted by
 *     id
 * @param afterIndex the same in the newer one
 */
record ElementPair(Element before, Element after, int beforeIndex, int afterIndex) {

  /** What differs; empty lists and no move when nothing does. */
  ChangedElement change() {
    return new ChangedElement(
        ElementProperties.ref(after),
        move(),
        changes(ElementProperties.of(before), ElementProperties.of(after)),
        changes(before.attributes().values(), after.attributes().values()));
  }

  private Move move() {
    Move move = new Move(ElementProperties.parent(before), ElementProperties.parent(after));
    return Objects.equals(move.from(), move.to()) ? null : move;
  }

  /** Names with different values; in the order of the newer map, then of the older one. */
  static List<ValueChange> changes(Map<String, Object> before, Map<String, Object> after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<ValueChange> changes = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        changes.add(new ValueChange(name, before.get(name), after.get(name)));
      }
    }
    return changes;
  }
}

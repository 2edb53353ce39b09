package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Components and services of a bill, nested as far as readers can be expected to follow. */
final class BillParts {

  private static final int DEEPEST = 10;

  private final Predicate<Component> isNested;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(Component component, boolean service, Map<String, Object> part) {}

  BillParts(Predicate<Component> isNested) {
    this.isNested = isNested;
  }

  void add(Component component, boolean service, Map<String, Object> part) {
    entries.put(component.id(), new Entry(component, service, part));
  }

  /** The parts of one kind that lie in no other, with those that lie in them. */
  List<Object> outermost(boolean services) {
    List<Object> outermost = new ArrayList<>();
    Map<String, List<Object>> inner = new HashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.service == services) {
        if (depth(entry.component) == 0) {
          outermost.add(entry.part);
        } else {
          inner
              .computeIfAbsent(entry.component.parent().id(), id -> new ArrayList<>())
              .add(entry.part);
        }
      }
    }
    inner.forEach(
        (outer, parts) -> entries.get(outer).part.put(services ? "services" : "components", parts));
    return outermost;
  }

  /** How deep a part is nested; 0 too where that would be too deep. */
  private int depth(Component component) {
    int depth = 0;
    for (Component at = component; isNested.test(at); depth++) {
      if (depth == DEEPEST) {
        return 0;
      }
      at = entries.get(at.parent().id()).component;
    }
    return depth;
  }
}

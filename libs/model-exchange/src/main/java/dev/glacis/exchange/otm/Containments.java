package dev.glacis.exchange.otm;

import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What lies in what, and whether something lies in itself. */
final class Containments {

  private final List<Containment> stated = new ArrayList<>();
  private final Set<Parent> outers = new HashSet<>();

  void add(Parent inner, Parent outer, Node place) {
    stated.add(new Containment(inner, outer, place));
    outers.add(outer);
  }

  /** Reports one element of each cycle, with the place that says what it lies in. */
  void findCycles(BiConsumer<Parent, Node> report) {
    Map<Parent, Containment> byInner = new LinkedHashMap<>();
    for (Containment containment : stated) {
      // Most elements hold nothing, so that no cycle can go through them.
      if (outers.contains(containment.inner)) {
        byInner.putIfAbsent(containment.inner, containment);
      }
    }
    walk(byInner, report);
  }

  /** Walks outwards from each element once; meeting the walk's own trail is a cycle. */
  private static void walk(Map<Parent, Containment> byInner, BiConsumer<Parent, Node> report) {
    Map<Parent, Parent> walks = new HashMap<>();
    for (Parent start : byInner.keySet()) {
      Parent at = start;
      while (byInner.containsKey(at) && !walks.containsKey(at)) {
        walks.put(at, start);
        at = byInner.get(at).outer;
      }
      if (start.equals(walks.get(at)) && byInner.containsKey(at)) {
        report.accept(at, byInner.get(at).place);
      }
    }
  }

  private record Containment(Parent inner, Parent outer, Node place) {}
}

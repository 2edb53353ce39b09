package dev.glacis.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the least trusted zone that reaches each component, or that each reaches: linear time. */
final class Exposures {

  private final List<ComponentNode> components;
  private final Function<ComponentNode, List<FlowNode>> next;
  private final Map<ComponentNode, Exposure> known = new IdentityHashMap<>();
  private final Map<ComponentNode, ComponentNode> open = new IdentityHashMap<>();

  private Exposures(List<ComponentNode> components, Function<ComponentNode, List<FlowNode>> next) {
    this.components = components;
    this.next = next;
  }

  static void derive(List<ComponentNode> components) {
    Exposures forward = new Exposures(components, component -> component.outgoing);
    Exposures backward = new Exposures(components, component -> component.incoming);
    forward.spread();
    backward.spread();
    for (ComponentNode component : components) {
      component.exposure = forward.of(component);
      component.outlook = backward.of(component);
    }
  }

  private void spread() {
    SortedMap<Integer, List<ComponentNode>> byRating = new TreeMap<>();
    List<ComponentNode> unrated = new ArrayList<>();
    for (ComponentNode component : components) {
      Integer rating = component.trustRating();
      (rating == null ? unrated : byRating.computeIfAbsent(rating, key -> new ArrayList<>()))
          .add(component);
    }
    byRating.forEach(this::spreadKnown);
    spreadOpen(unrated);
  }

  /** Lower ratings come first, so that nobody is visited twice. */
  private void spreadKnown(Integer rating, List<ComponentNode> starts) {
    Deque<ComponentNode> queue = new ArrayDeque<>();
    for (ComponentNode start : starts) {
      if (known.putIfAbsent(start, new Exposure(rating, 0, start, null)) == null) {
        queue.add(start);
      }
    }
    while (!queue.isEmpty()) {
      ComponentNode current = queue.remove();
      Exposure here = known.get(current);
      Exposure there = new Exposure(rating, here.hops() + 1, here.from(), null);
      for (FlowNode flow : next.apply(current)) {
        ComponentNode reached = flow.other(current);
        if (known.putIfAbsent(reached, there) == null) {
          queue.add(reached);
        }
      }
    }
  }

  private void spreadOpen(List<ComponentNode> starts) {
    Deque<ComponentNode> queue = new ArrayDeque<>(starts);
    starts.forEach(start -> open.put(start, start));
    while (!queue.isEmpty()) {
      ComponentNode current = queue.remove();
      for (FlowNode flow : next.apply(current)) {
        ComponentNode reached = flow.other(current);
        if (open.putIfAbsent(reached, open.get(current)) == null) {
          queue.add(reached);
        }
      }
    }
  }

  private Exposure of(ComponentNode component) {
    Exposure exposure = known.getOrDefault(component, Exposure.NONE);
    return new Exposure(exposure.rating(), exposure.hops(), exposure.from(), open.get(component));
  }
}

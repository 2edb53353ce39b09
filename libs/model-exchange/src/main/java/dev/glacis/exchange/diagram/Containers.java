package dev.glacis.exchange.diagram;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies in what, for writers of nested blocks; a component that holds others is a block too.
 */
final class Containers {

  private final Map<Parent, List<Element>> inside = new HashMap<>();
  private final List<Element> outermost = new ArrayList<>();

  /** Takes what begins a block, a leaf, and the end of a block. */
  interface Visitor {

    void begin(Element block, int depth);

    void leaf(Component component, int depth);

    void end(Element block, int depth);
  }

  Containers(ArchitectureModel model) {
    for (TrustZone zone : model.trustZones()) {
      put(zone, zone.parent());
    }
    for (Component component : model.components()) {
      put(component, component.parent());
    }
  }

  private void put(Element element, Parent parent) {
    if (parent == null) {
      outermost.add(element);
    } else {
      inside.computeIfAbsent(parent, same -> new ArrayList<>()).add(element);
    }
  }

  /** Walks the nesting without recursion: models may be nested as deep as they like. */
  void walk(Visitor visitor) {
    Deque<Step> steps = new ArrayDeque<>();
    push(steps, outermost, 1);
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      if (step.end) {
        visitor.end(step.element, step.depth);
        continue;
      }
      List<Element> inner = inside.getOrDefault(key(step.element), List.of());
      if (step.element instanceof Component leaf && inner.isEmpty()) {
        visitor.leaf(leaf, step.depth);
      } else {
        visitor.begin(step.element, step.depth);
        steps.push(new Step(step.element, step.depth, true));
        push(steps, inner, step.depth + 1);
      }
    }
  }

  /** Whether a component holds others, which makes a block of it. */
  boolean isBlock(Component component) {
    return inside.containsKey(key(component));
  }

  private static void push(Deque<Step> steps, List<Element> elements, int depth) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      steps.push(new Step(elements.get(i), depth, false));
    }
  }

  private static Parent key(Element element) {
    return new Parent(
        element instanceof TrustZone ? ElementKind.TRUST_ZONE : ElementKind.COMPONENT,
        element.id());
  }

  static Optional<String> nameOf(Element element) {
    String name = element.name();
    return name == null || name.isBlank() ? Optional.empty() : Optional.of(name);
  }

  private record Step(Element element, int depth, boolean end) {}
}

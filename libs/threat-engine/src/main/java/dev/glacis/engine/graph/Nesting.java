package dev.glacis.engine.graph;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.model.Parent;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Resolves what lies in what, parents first, without recursion; refuses cycles. */
final class Nesting {

  private final Map<String, ZoneNode> zones;
  private final Map<String, ComponentNode> components;
  private final Set<String> inheritableNames;
  private final Set<PlacedNode> onTheWay = Collections.newSetFromMap(new IdentityHashMap<>());

  Nesting(
      Map<String, ZoneNode> zones,
      Map<String, ComponentNode> components,
      Set<String> inheritableNames) {
    this.zones = zones;
    this.components = components;
    this.inheritableNames = inheritableNames;
  }

  void resolve() {
    zones.values().forEach(this::resolve);
    components.values().forEach(this::resolve);
  }

  private void resolve(PlacedNode start) {
    Deque<PlacedNode> inside = new ArrayDeque<>();
    PlacedNode node = start;
    while (node != null && !node.placed()) {
      if (!onTheWay.add(node)) {
        throw problem(node, "lies in itself");
      }
      inside.push(node);
      node = parent(node);
    }
    PlacedNode outer = node;
    while (!inside.isEmpty()) {
      PlacedNode next = inside.pop();
      next.place(outer, inheritableNames);
      outer = next;
    }
  }

  private PlacedNode parent(PlacedNode node) {
    Parent stated = node.statedParent();
    if (stated == null) {
      return null;
    }
    PlacedNode parent =
        stated.kind() == ElementKind.TRUST_ZONE
            ? zones.get(stated.id())
            : components.get(stated.id());
    if (parent == null) {
      throw problem(
          node, "lies in " + stated.kind().label() + " '" + stated.id() + "', which is not there");
    }
    return parent;
  }

  private static InvalidModelException problem(PlacedNode node, String problem) {
    return new InvalidModelException(node.node().ref().kind(), node.node().id(), problem);
  }
}

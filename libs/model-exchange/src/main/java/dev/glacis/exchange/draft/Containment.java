package dev.glacis.exchange.draft;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Trust zones and components without those parents that are not there or that close a cycle. */
final class Containment {

  private final List<TrustZone> zones;
  private final List<Component> components;
  private final Map<Parent, Parent> outer = new HashMap<>();
  private final Map<Parent, Parent> shortcuts = new HashMap<>();

  Containment(List<TrustZone> zones, List<Component> components, Consumer<Parent> onCycle) {
    this.zones = zones;
    this.components = components;
    Set<Parent> known = new HashSet<>();
    zones.forEach(zone -> known.add(of(zone)));
    components.forEach(component -> known.add(of(component)));
    zones.forEach(zone -> put(of(zone), zone.parent(), known, onCycle));
    components.forEach(component -> put(of(component), component.parent(), known, onCycle));
  }

  private void put(Parent inner, Parent parent, Set<Parent> known, Consumer<Parent> onCycle) {
    if (parent == null || !known.contains(parent)) {
      return;
    }
    if (outermost(parent).equals(inner)) {
      onCycle.accept(inner);
      return;
    }
    outer.put(inner, parent);
    shortcuts.put(inner, parent);
  }

  /**
   * What a place lies in at last; the way there is shortened, so that long ones are walked once.
   */
  private Parent outermost(Parent start) {
    Parent end = start;
    while (shortcuts.containsKey(end)) {
      end = shortcuts.get(end);
    }
    for (Parent at = start; !at.equals(end); ) {
      at = shortcuts.put(at, end);
    }
    return end;
  }

  List<TrustZone> zones() {
    return zones.stream().map(zone -> zone.withParent(outer.get(of(zone)))).toList();
  }

  List<Component> components() {
    return components.stream().map(one -> one.withParent(outer.get(of(one)))).toList();
  }

  private static Parent of(TrustZone zone) {
    return new Parent(ElementKind.TRUST_ZONE, zone.id());
  }

  private static Parent of(Component component) {
    return new Parent(ElementKind.COMPONENT, component.id());
  }
}

package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.export.SourceFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trust boundaries and shared runtimes of a document, each with what lies in it. */
final class PlaceDocuments {

  private final ThreagileDocument document;
  private final Map<String, Component> byId = new HashMap<>();
  private final Set<String> runtimes = new HashSet<>();
  private final Map<Parent, List<String>> inside = new HashMap<>();
  private final Map<Parent, List<String>> nested = new HashMap<>();

  PlaceDocuments(ThreagileDocument document) {
    this.document = document;
    Set<String> ends = new HashSet<>();
    for (DataFlow flow : document.model.dataFlows()) {
      ends.add(flow.source());
      ends.add(flow.destination());
    }
    for (Component component : document.model.components()) {
      byId.put(component.id(), component);
      if (isRuntime(component) && !ends.contains(component.id())) {
        runtimes.add(component.id());
      }
    }
    contents();
  }

  private static boolean isRuntime(Component component) {
    return ThreagileComponents.RUNTIME.equals(
            SourceFacts.type(component.extensions(), ThreagileReader.FORMAT))
        && component.assetsProcessed().isEmpty()
        && component.assetsStored().isEmpty();
  }

  boolean isWrittenAsRuntime(Component component) {
    return runtimes.contains(component.id());
  }

  boolean isWrittenAsRuntime(String component) {
    return runtimes.contains(component);
  }

  /** Spelled ids of what lies in each place. */
  private void contents() {
    for (Component component : document.model.components()) {
      Parent boundary = boundaryOf(component);
      if (boundary != null && !isWrittenAsRuntime(component)) {
        components(boundary).add(document.components.id(component.id()));
      }
    }
    for (TrustZone zone : document.model.trustZones()) {
      if (zone.parent() != null) {
        nested
            .computeIfAbsent(zone.parent(), parent -> new ArrayList<>())
            .add(document.zones.id(zone.id()));
      }
    }
  }

  private List<String> components(Parent place) {
    return inside.computeIfAbsent(place, parent -> new ArrayList<>());
  }

  Map<String, Object> trustBoundaries() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (TrustZone zone : document.model.trustZones()) {
      String id = document.zones.id(zone.id());
      String title = document.zones.title(zone.name(), id);
      Own.Marked object = document.object(zone);
      object.put("id", id);
      object.put("description", zone.description());
      object.put(
          "type",
          zone.type() != null && BoundaryTypes.ALL.contains(zone.type()) ? zone.type() : null);
      object.fill("type", "execution-environment");
      Parent here = new Parent(ElementKind.TRUST_ZONE, zone.id());
      object.put("technical_assets_inside", components(here));
      object.put("trust_boundaries_nested", nested.getOrDefault(here, List.of()));
      object.identify(zone.id(), id, zone.name(), title);
      all.put(title, object.finished());
    }
    return all;
  }

  /** The nearest zone around a component; what lies in a runtime lies in no boundary. */
  private Parent boundaryOf(Component component) {
    Parent at = component.parent();
    for (int steps = 0; steps < byId.size() && isPart(at); steps++) {
      at = byId.containsKey(at.id()) ? byId.get(at.id()).parent() : null;
    }
    return isPart(at) ? null : at;
  }

  private boolean isPart(Parent place) {
    return place != null && place.kind() == ElementKind.COMPONENT && !runtimes.contains(place.id());
  }

  Map<String, Object> sharedRuntimes() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Component component : document.model.components()) {
      if (isWrittenAsRuntime(component)) {
        String id = document.components.id(component.id());
        String title = document.components.title(component.name(), id);
        Own.Marked object = document.object(component);
        object.put("id", id);
        object.put("description", component.description());
        object.put("tags", component.tags().stream().distinct().toList());
        object.put("technical_assets_running", running(component, object));
        object.identify(component.id(), id, component.name(), title);
        all.put(title, object.finished());
      }
    }
    return all;
  }

  private List<String> running(Component runtime, Own.Marked object) {
    Set<String> running = new LinkedHashSet<>();
    if (object.get("technical_assets_running") instanceof List<?> kept) {
      kept.stream()
          .map(String::valueOf)
          .filter(byId::containsKey)
          .forEach(id -> running.add(document.components.id(id)));
    }
    running.addAll(components(new Parent(ElementKind.COMPONENT, runtime.id())));
    return List.copyOf(running);
  }
}

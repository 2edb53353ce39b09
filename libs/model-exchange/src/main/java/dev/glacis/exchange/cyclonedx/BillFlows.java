package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.exchange.draft.Inferred;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Flows of a bill: at a service, the data that it takes in or gives out; between other parts, and
 * where a bill implied them, dependencies.
 */
final class BillFlows {

  private final Map<String, Component> components;
  private final Function<Component, String> types;
  private final Map<String, Asset> assets = new HashMap<>();
  private final Map<String, List<DataFlow>> atService = new HashMap<>();
  private final Map<String, Set<String>> dependsOn = new TreeMap<>();

  BillFlows(
      ArchitectureModel model,
      Map<String, Component> components,
      Function<Component, String> types) {
    this.components = components;
    this.types = types;
    model.assets().forEach(asset -> assets.put(asset.id(), asset));
    model.dataFlows().forEach(this::sort);
  }

  private void sort(DataFlow flow) {
    Object reason = flow.extensions().get(Inferred.KEY);
    boolean toService = isService(flow.destination());
    if (Dependencies.CALL.equals(reason)) {
      dependency(flow.source(), flow.destination());
    } else if (Dependencies.DEPENDENCY.equals(reason)) {
      dependency(flow.destination(), flow.source());
    } else if (reason == null && (toService || isService(flow.source()))) {
      String service = toService ? flow.destination() : flow.source();
      atService.computeIfAbsent(service, id -> new ArrayList<>()).add(flow);
    } else if (reason == null) {
      dependency(flow.destination(), flow.source());
    }
  }

  private void dependency(String dependant, String part) {
    if (isPart(dependant) && isPart(part)) {
      dependsOn.computeIfAbsent(dependant, id -> new LinkedHashSet<>()).add(part);
    }
  }

  private boolean isPart(String component) {
    return components.containsKey(component) && !types.apply(components.get(component)).isEmpty();
  }

  private boolean isService(String component) {
    return components.containsKey(component)
        && types.apply(components.get(component)).equals(Part.SERVICE);
  }

  List<Object> dependencies() {
    List<Object> all = new ArrayList<>();
    dependsOn.forEach(
        (dependant, parts) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("ref", dependant);
          one.put("dependsOn", List.copyOf(parts));
          all.add(one);
        });
    return all;
  }

  Map<String, Object> withData(Map<String, Object> service, Component component) {
    List<Object> data = new ArrayList<>();
    Set<String> travelling = new HashSet<>();
    for (DataFlow flow : atService.getOrDefault(component.id(), List.of())) {
      boolean inbound = flow.destination().equals(component.id());
      travelling.addAll(flow.assets());
      if (flow.assets().isEmpty()) {
        data.add(ends(entry("unknown", flow.name()), flow, inbound));
      }
      for (String id : flow.assets()) {
        data.add(ends(entry(id), flow, inbound));
      }
    }
    for (String id : component.assetsProcessed()) {
      if (travelling.add(id)) {
        Map<String, Object> entry = entry(id);
        entry.put("flow", "unknown");
        data.add(entry);
      }
    }
    if (!data.isEmpty()) {
      service.put("data", data);
    }
    return service;
  }

  private Map<String, Object> entry(String id) {
    Asset asset = assets.get(id);
    if (asset == null) {
      return entry("unknown", id);
    }
    Map<String, Object> entry = entry(classification(asset), asset.name());
    if (asset.description() != null) {
      entry.put("description", asset.description());
    }
    if (asset.extensions().get(CycloneDxReader.FORMAT) instanceof Map<?, ?> kept) {
      kept.forEach((key, value) -> entry.putIfAbsent(key.toString(), value));
    }
    return entry;
  }

  private static Map<String, Object> entry(String classification, String name) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("classification", classification);
    if (name != null) {
      entry.put("name", name);
    }
    return entry;
  }

  /** Where data goes, unless the bill that it came with said it. */
  private static Map<String, Object> ends(
      Map<String, Object> entry, DataFlow flow, boolean inbound) {
    boolean said = entry.containsKey("flow");
    entry.putIfAbsent(
        "flow", flow.bidirectional() ? "bi-directional" : inbound ? "inbound" : "outbound");
    if (!said) {
      String other = References.encoded(inbound ? flow.source() : flow.destination());
      entry.put(inbound ? "source" : "destination", List.of(other));
    }
    return entry;
  }

  /** The word of the bill that the asset came with; else that of its sensitivity. */
  private static String classification(Asset asset) {
    return asset.extensions().get(CycloneDxReader.FORMAT) instanceof Map<?, ?> kept
            && kept.get("classification") instanceof String word
        ? word
        : asset.attributes().get("sensitivity").map(Object::toString).orElse("unknown");
  }
}

package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns a model into its graph. */
final class GraphBuilder {

  private final ArchitectureModel model;
  private final Vocabulary vocabulary;
  private final SortedMap<String, ZoneNode> zones = new TreeMap<>();
  private final SortedMap<String, ComponentNode> components = new TreeMap<>();
  private final SortedMap<String, FlowNode> flows = new TreeMap<>();
  private final SortedMap<String, AssetNode> assets = new TreeMap<>();
  private final Map<String, Set<String>> typesByType = new HashMap<>();

  GraphBuilder(ArchitectureModel model, Vocabulary vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
  }

  ModelGraph build() {
    addZones();
    addComponents();
    addAssets();
    addFlows();
    new Nesting(zones, components, inheritableNames()).resolve();
    connect();
    List<ComponentNode> ordered = List.copyOf(components.values());
    Exposures.derive(ordered);
    ContentPropagation.derive(ordered, List.copyOf(flows.values()));
    return new ModelGraph(system());
  }

  private SystemNode system() {
    return new SystemNode(
        ref(ElementKind.SYSTEM, model.id(), null, model.name()),
        facts(model.attributes()),
        zones.values(),
        components.values(),
        flows.values(),
        assets.values());
  }

  private void addZones() {
    for (TrustZone zone : model.trustZones()) {
      put(zones, zone, new ZoneNode(ref(zone), facts(zone.attributes()), zone));
    }
  }

  private void addComponents() {
    for (Component component : model.components()) {
      Set<String> types = typesByType.computeIfAbsent(typeOf(component), GraphBuilder::lineage);
      put(
          components,
          component,
          new ComponentNode(
              ref(component), facts(component.attributes()), component.parent(), types));
    }
  }

  private void addAssets() {
    for (Asset asset : model.assets()) {
      put(assets, asset, new AssetNode(ref(asset), facts(asset.attributes()), asset));
    }
  }

  private void addFlows() {
    for (DataFlow flow : model.dataFlows()) {
      FlowNode node =
          new FlowNode(
              ref(flow),
              facts(flow.attributes()),
              end(flow, "source", flow.source()),
              end(flow, "destination", flow.destination()),
              flow.bidirectional());
      put(flows, flow, node);
      flow.assets().stream().sorted().distinct().forEach(id -> node.assets.add(asset(flow, id)));
    }
  }

  /** In order of ids, so that every list is sorted. */
  private void connect() {
    for (FlowNode flow : flows.values()) {
      flow.source().outgoing.add(flow);
      flow.destination().incoming.add(flow);
      if (flow.bidirectional() && flow.source() != flow.destination()) {
        flow.source().incoming.add(flow);
        flow.destination().outgoing.add(flow);
      }
      flow.assets.forEach(asset -> asset.carriedBy.add(flow));
    }
    for (ComponentNode component : components.values()) {
      if (component.zone() != null) {
        component.zone().components.add(component);
      }
    }
    model.components().stream().sorted(Comparator.comparing(Component::id)).forEach(this::hold);
  }

  private void hold(Component component) {
    ComponentNode node = components.get(component.id());
    for (String id : new TreeSet<>(component.assetsStored())) {
      node.stored.add(asset(component, id));
      asset(component, id).storedBy.add(node);
    }
    for (String id : new TreeSet<>(component.assetsProcessed())) {
      node.processed.add(asset(component, id));
      asset(component, id).processedBy.add(node);
    }
  }

  private ComponentNode end(DataFlow flow, String which, String id) {
    ComponentNode end = components.get(id);
    if (end == null) {
      throw problem(flow, "has the " + which + " component '" + id + "', which is not there");
    }
    return end;
  }

  private AssetNode asset(Element owner, String id) {
    AssetNode asset = assets.get(id);
    if (asset == null) {
      throw problem(owner, "names asset '" + id + "', which is not there");
    }
    return asset;
  }

  private static <N> void put(Map<String, N> nodes, Element element, N node) {
    if (nodes.putIfAbsent(element.id(), node) != null) {
      throw problem(element, "is there twice");
    }
  }

  private static InvalidModelException problem(Element element, String problem) {
    return new InvalidModelException(element.kind(), element.id(), problem);
  }

  private Map<String, Fact> facts(Attributes attributes) {
    return attributes == null ? Map.of() : AttributeValues.read(attributes, vocabulary);
  }

  private Set<String> inheritableNames() {
    return vocabulary.attributes().values().stream()
        .filter(AttributeDefinition::inherits)
        .map(AttributeDefinition::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ElementRef ref(Element element) {
    return ref(element.kind(), element.id(), element.type(), element.name());
  }

  private static ElementRef ref(ElementKind kind, String id, String type, String name) {
    return new ElementRef(kind, id, type, name == null || name.isBlank() ? id : name);
  }

  private static String typeOf(Component component) {
    return component.type() == null ? "" : component.type();
  }

  /** A type and its parents: the id without its last part, and so on. */
  private static Set<String> lineage(String type) {
    Set<String> lineage = new HashSet<>();
    for (String id = type; !id.isEmpty(); ) {
      lineage.add(id);
      int dot = id.lastIndexOf('.');
      id = dot < 0 ? "" : id.substring(0, dot);
    }
    return Set.copyOf(lineage);
  }
}

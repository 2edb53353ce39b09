package dev.glacis.exchange.canonical;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model as nested maps and lists, without absent values. */
final class ModelTree {

  private final boolean withLayout;

  ModelTree(boolean withLayout) {
    this.withLayout = withLayout;
  }

  Map<String, Object> of(ArchitectureModel model) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "id", model.id());
    put(tree, "name", model.name());
    put(tree, "description", model.description());
    put(tree, "owner", model.owner());
    tree.put("tags", model.tags());
    tree.put("attributes", model.attributes().values());
    tree.put("trustZones", sorted(model.trustZones()));
    tree.put("components", sorted(model.components()));
    tree.put("dataFlows", sorted(model.dataFlows()));
    tree.put("assets", sorted(model.assets()));
    putExtensions(tree, model.extensions());
    return tree;
  }

  private List<Map<String, Object>> sorted(List<? extends Element> elements) {
    return elements.stream().sorted(Comparator.comparing(Element::id)).map(this::of).toList();
  }

  private Map<String, Object> of(Element element) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "id", element.id());
    put(tree, "name", element.name());
    put(tree, "type", element.type());
    tree.put("attributes", element.attributes().values());
    putExtensions(tree, element.extensions());
    switch (element) {
      case TrustZone zone -> putZone(tree, zone);
      case Component component -> putComponent(tree, component);
      case DataFlow flow -> putFlow(tree, flow);
      case Asset asset -> putAsset(tree, asset);
    }
    return tree;
  }

  private static void putZone(Map<String, Object> tree, TrustZone zone) {
    put(tree, "description", zone.description());
    put(tree, "trustRating", zone.trustRating());
    put(tree, "parent", of(zone.parent()));
  }

  private static void putComponent(Map<String, Object> tree, Component component) {
    put(tree, "description", component.description());
    put(tree, "parent", of(component.parent()));
    tree.put("assetsProcessed", component.assetsProcessed());
    tree.put("assetsStored", component.assetsStored());
    tree.put("tags", component.tags());
  }

  private static void putFlow(Map<String, Object> tree, DataFlow flow) {
    put(tree, "description", flow.description());
    tree.put("source", flow.source());
    tree.put("destination", flow.destination());
    tree.put("bidirectional", flow.bidirectional());
    tree.put("assets", flow.assets());
    tree.put("tags", flow.tags());
  }

  private static void putAsset(Map<String, Object> tree, Asset asset) {
    put(tree, "description", asset.description());
    put(tree, "confidentiality", asset.confidentiality());
    put(tree, "integrity", asset.integrity());
    put(tree, "availability", asset.availability());
  }

  private static Map<String, Object> of(Parent parent) {
    return parent == null ? null : Map.of("kind", parent.kind().label(), "id", parent.id());
  }

  private void putExtensions(Map<String, Object> tree, Map<String, Object> extensions) {
    Map<String, Object> kept = new LinkedHashMap<>(extensions);
    if (!withLayout) {
      kept.remove(CanonicalModel.LAYOUT);
    }
    if (!kept.isEmpty()) {
      tree.put("extensions", kept);
    }
  }

  private static void put(Map<String, Object> tree, String key, Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }
}

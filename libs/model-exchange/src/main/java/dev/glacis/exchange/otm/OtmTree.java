package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.ElementReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A model as the objects and lists of an OTM document. */
final class OtmTree {

  private final ForeignProposals proposals;

  /** Of the zone that stands for an unknown one. */
  private final String unknownZone;

  private boolean hasUnknownZones;

  private final ExportRemarks remarks;

  private OtmTree(ArchitectureModel model, ExportRemarks remarks) {
    this.remarks = remarks;
    proposals = ForeignProposals.of(model, remarks);
    Set<String> taken = model.trustZones().stream().map(TrustZone::id).collect(Collectors.toSet());
    String id = "unknown-zone";
    while (taken.contains(id)) {
      id += "~";
    }
    unknownZone = id;
  }

  static Map<String, Object> of(ArchitectureModel model, ExportRemarks remarks) {
    return new OtmTree(model, remarks).document(model);
  }

  private Map<String, Object> document(ArchitectureModel model) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("otmVersion", "0.2.0");
    document.put("project", project(model));
    merge(document, model.extensions().get(OtmReader.LAYOUT));
    document.put("assets", all(model.assets(), this::asset));
    List<Map<String, Object>> components = all(model.components(), this::component);
    List<Map<String, Object>> zones = new ArrayList<>(all(model.trustZones(), this::trustZone));
    if (hasUnknownZones) {
      zones.add(UnknownFields.zone(unknownZone, remarks));
    }
    document.put("trustZones", zones);
    document.put("components", components);
    document.put("dataflows", all(model.dataFlows(), this::dataFlow));
    merge(document, model.extensions().get(OtmReader.FORMAT));
    proposals.addTo(document);
    return document;
  }

  private static Map<String, Object> project(ArchitectureModel model) {
    Map<String, Object> project = new LinkedHashMap<>();
    put(project, "name", model.name() == null ? model.id() : model.name());
    put(project, "id", model.id());
    put(project, "description", model.description());
    put(project, "owner", model.owner());
    putList(project, "tags", model.tags());
    putMap(project, "attributes", model.attributes().values());
    return project;
  }

  private Map<String, Object> trustZone(TrustZone zone) {
    Map<String, Object> object = named(zone);
    put(object, "type", zone.type());
    put(object, "description", zone.description());
    Map<String, Object> risk = new LinkedHashMap<>();
    put(risk, "trustRating", zone.trustRating());
    putMap(object, "risk", risk);
    put(object, "parent", parent(zone.parent()));
    return unknown(finished(object, zone), zone).rating("trustRating").marked();
  }

  private Map<String, Object> component(Component component) {
    Map<String, Object> object = named(component);
    put(object, "type", component.type());
    put(object, "description", component.description());
    put(object, "parent", parent(component.parent()));
    Map<String, Object> assets = new LinkedHashMap<>();
    putList(assets, "processed", component.assetsProcessed());
    putList(assets, "stored", component.assetsStored());
    putMap(object, "assets", assets);
    putList(object, "tags", component.tags());
    finished(object, component);
    proposals.addTo(object, component);
    hasUnknownZones |= object.get("parent") == null;
    return unknown(object, component)
        .fill("type", "")
        .fill("parent", Map.of("trustZone", unknownZone))
        .marked();
  }

  private Map<String, Object> dataFlow(DataFlow flow) {
    Map<String, Object> object = named(flow);
    put(object, "description", flow.description());
    object.put("bidirectional", flow.bidirectional());
    object.put("source", flow.source());
    object.put("destination", flow.destination());
    putList(object, "assets", flow.assets());
    putList(object, "tags", flow.tags());
    finished(object, flow);
    proposals.addTo(object, flow);
    return object;
  }

  private Map<String, Object> asset(Asset asset) {
    Map<String, Object> object = named(asset);
    put(object, "description", asset.description());
    Map<String, Object> risk = new LinkedHashMap<>();
    put(risk, "confidentiality", asset.confidentiality());
    put(risk, "integrity", asset.integrity());
    put(risk, "availability", asset.availability());
    putMap(object, "risk", risk);
    return unknown(finished(object, asset), asset)
        .rating("confidentiality", "integrity", "availability")
        .marked();
  }

  private UnknownFields unknown(Map<String, Object> object, Element element) {
    return new UnknownFields(object, ElementReference.to(element).key(), remarks);
  }

  private static Map<String, Object> named(Element element) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", element.id());
    object.put("name", element.name() == null ? element.id() : element.name());
    return object;
  }

  private static Map<String, Object> finished(Map<String, Object> object, Element element) {
    putMap(object, "attributes", element.attributes().values());
    merge(object, element.extensions().get(OtmReader.FORMAT));
    merge(object, element.extensions().get(OtmReader.LAYOUT));
    return object;
  }

  private static Map<String, Object> parent(Parent parent) {
    if (parent == null) {
      return null;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(parent.kind() == ElementKind.TRUST_ZONE ? "trustZone" : "component", parent.id());
    return object;
  }

  /** What a reader kept beside the model goes back to its place; it is the more exact statement. */
  private static void merge(Map<String, Object> object, Object extension) {
    if (!(extension instanceof Map<?, ?> kept)) {
      return;
    }
    kept.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> && object.get(key.toString()) instanceof Map<?, ?> known) {
            Map<String, Object> merged = new LinkedHashMap<>();
            known.forEach((name, item) -> merged.put(name.toString(), item));
            merge(merged, value);
            object.put(key.toString(), merged);
          } else {
            object.put(key.toString(), value);
          }
        });
  }

  private static <T> List<Map<String, Object>> all(
      List<T> elements, Function<T, Map<String, Object>> writer) {
    return elements.stream().map(writer).toList();
  }

  private static void put(Map<String, Object> object, String key, Object value) {
    if (value != null) {
      object.put(key, value);
    }
  }

  private static void putList(Map<String, Object> object, String key, List<String> values) {
    if (!values.isEmpty()) {
      object.put(key, values);
    }
  }

  private static void putMap(Map<String, Object> object, String key, Map<String, Object> values) {
    if (!values.isEmpty()) {
      object.put(key, values);
    }
  }
}

package dev.glacis.exchange.tml;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.proposal.ElementReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Zones, components in their three lists, assets and flows. */
final class TmlElementWriter {

  private final ArchitectureModel model;
  private final SymbolicNames names;
  private final StandIns unknown;
  private final Map<String, TmlList> listOf = new HashMap<>();
  private final Map<String, Component> components = new HashMap<>();

  TmlElementWriter(ArchitectureModel model, SymbolicNames names, StandIns unknown) {
    this.model = model;
    this.names = names;
    this.unknown = unknown;
    for (Component component : model.components()) {
      components.put(component.id(), component);
      listOf.put(component.id(), TmlList.of(component));
    }
  }

  void writeTo(Map<String, Object> document) {
    List<Object> zones = new ArrayList<>();
    model.trustZones().forEach(zone -> zones.add(zone(zone)));
    if (model.components().stream().anyMatch(component -> zoneOf(component) == null)) {
      zones.add(noZone());
    }
    document.put("trust_zones", zones);
    for (TmlList list : TmlList.values()) {
      document.put(
          list.key(),
          model.components().stream()
              .filter(component -> listOf.get(component.id()) == list)
              .map(component -> component(component, list))
              .toList());
    }
    document.put("data_sets", model.assets().stream().map(this::dataSet).toList());
    document.put("data_flows", model.dataFlows().stream().map(this::flow).toList());
  }

  private Map<String, Object> zone(TrustZone zone) {
    Map<String, Object> written = named("trust_zones", zone, zone.description());
    return finished(written, zone);
  }

  private Map<String, Object> noZone() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("symbolic_name", TmlExtension.NO_ZONE);
    unknown.zone();
    written.put("title", "No zone");
    written.put("description", "Of what lies here, the model does not say where it lies.");
    return written;
  }

  private Map<String, Object> component(Component component, TmlList list) {
    Map<String, Object> written = named(list.key(), component, component.description());
    String zone = zoneOf(component);
    written.put(
        "trust_zone",
        zone == null ? TmlExtension.NO_ZONE : names.of("trust_zones", zone, "trustZone:" + zone));
    list.typeOf(component).ifPresent(type -> written.put("type", type));
    if (!list.knowsTypeOf(component)) {
      unknown.remark(ElementReference.to(component).key(), "type", written.get("type"));
    }
    Parent parent = component.parent();
    if (parent != null
        && parent.kind() == ElementKind.COMPONENT
        && list == TmlList.COMPONENTS
        && listOf.get(parent.id()) == TmlList.COMPONENTS) {
      written.put(
          "parent_component",
          names.of(TmlList.COMPONENTS.key(), parent.id(), "component:" + parent.id()));
    }
    return finished(written, component);
  }

  /** The nearest zone around a component; null when there is none. */
  private String zoneOf(Component component) {
    Parent at = component.parent();
    while (at != null && at.kind() == ElementKind.COMPONENT) {
      at = components.get(at.id()).parent();
    }
    return at == null ? null : at.id();
  }

  private Map<String, Object> dataSet(Asset asset) {
    Map<String, Object> written = named("data_sets", asset, asset.description());
    List<Map<String, Object>> placements = new ArrayList<>();
    for (Component component : model.components()) {
      if (listOf.get(component.id()) == TmlList.DATA_STORES
          && component.assetsStored().contains(asset.id())) {
        placements.add(placement(component));
      }
    }
    written.put("placements", placements);
    written.put("data_sensitivity", TmlWords.kinds(asset.attributes().values().get("sensitivity")));
    Map<?, ?> kept = TmlWriter.map(asset.extensions().get(TmlReader.FORMAT));
    if (kept.get("data_sensitivity") != null) {
      written.put("data_sensitivity", kept.get("data_sensitivity"));
    }
    return finished(written, asset);
  }

  private Map<String, Object> placement(Component store) {
    Map<String, Object> placement = new LinkedHashMap<>();
    placement.put(
        "data_store", names.of(TmlList.DATA_STORES.key(), store.id(), "component:" + store.id()));
    if (store.attributes().values().get("encryptedAtRest") instanceof Boolean encrypted) {
      placement.put("encrypted", encrypted);
    }
    return placement;
  }

  private Map<String, Object> flow(DataFlow flow) {
    Map<String, Object> written = named("data_flows", flow, flow.description());
    written.put("source", end(flow.source()));
    written.put("destination", end(flow.destination()));
    boolean known = flow.attributes().values().get("encrypted") instanceof Boolean;
    written.put("encrypted", Boolean.TRUE.equals(flow.attributes().values().get("encrypted")));
    String subject = ElementReference.to(flow).key();
    String place = "data_flows:" + written.get("symbolic_name") + "/";
    if (!known) {
      unknown.add(place + "encrypted", subject, "encrypted", false);
    }
    Map<?, ?> kept = TmlWriter.map(flow.extensions().get(TmlReader.FORMAT));
    if (!(kept.get("has_sensitive_data") instanceof Boolean)) {
      written.put("has_sensitive_data", false);
      unknown.add(place + "has_sensitive_data", subject, "has_sensitive_data", false);
    }
    return finished(written, flow);
  }

  private Map<String, Object> end(String component) {
    TmlList list = listOf.get(component);
    Map<String, Object> end = new LinkedHashMap<>();
    end.put("type", list.word());
    end.put("object", names.of(list.key(), component, "component:" + component));
    return end;
  }

  private Map<String, Object> named(String list, Element element, String description) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("symbolic_name", names.of(list, element.id(), ElementReference.to(element).key()));
    written.put("title", element.name() == null ? "" : element.name());
    written.put("description", description == null ? "" : description);
    return written;
  }

  /** What the format knows and rules do not goes back to its place. */
  private static Map<String, Object> finished(Map<String, Object> written, Element element) {
    TmlWriter.map(element.extensions().get(TmlReader.FORMAT))
        .forEach((key, value) -> written.putIfAbsent(key.toString(), value));
    return written;
  }
}

package dev.glacis.compiler.differential;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** A model as maps that an interpreter of CEL can read, one for each element. */
final class CelView {

  /** Where a component keeps everything that it is. */
  static final String TYPES = "@types";

  private final Map<ElementKind, List<String>> attributes;
  private final PlainModel plain;
  private final Map<ElementKind, Map<String, Map<String, Object>>> elements =
      new EnumMap<>(ElementKind.class);

  CelView(Map<ElementKind, List<String>> attributes, PlainModel plain) {
    this.attributes = attributes;
    this.plain = plain;
    ArchitectureModel model = plain.model;
    for (ElementKind kind : ElementKind.values()) {
      elements.put(kind, new LinkedHashMap<>());
    }
    add(ElementKind.SYSTEM, model.id(), model.name(), model.attributes().values()::get);
    model.trustZones().forEach(zone -> add(zone, name -> plain.fact(zone, name)));
    model.components().forEach(one -> add(one, name -> plain.fact(one, name)));
    model.dataFlows().forEach(flow -> add(flow, name -> plain.fact(flow, name)));
    model.assets().forEach(asset -> add(asset, asset.attributes().values()::get));
    model.trustZones().forEach(this::zone);
    model.components().forEach(this::component);
    model.dataFlows().forEach(this::flow);
    model.assets().forEach(this::asset);
    system().put("components", of(ElementKind.COMPONENT).values());
    system().put("flows", of(ElementKind.DATA_FLOW).values());
    system().put("assets", of(ElementKind.ASSET).values());
    system().put("zones", of(ElementKind.TRUST_ZONE).values());
    system().replaceAll((name, value) -> value instanceof Collection<?> c ? List.copyOf(c) : value);
  }

  /** Names of the attributes of each kind of element. */
  static Map<ElementKind, List<String>> attributes(Vocabulary vocabulary) {
    Map<ElementKind, List<String>> names = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      names.put(
          kind,
          vocabulary.attributes().values().stream()
              .filter(attribute -> attribute.on().contains(kind))
              .map(AttributeDefinition::name)
              .toList());
    }
    return names;
  }

  /** The elements of a kind, by id. */
  Map<String, Map<String, Object>> of(ElementKind kind) {
    return elements.get(kind);
  }

  Map<String, Object> system() {
    return of(ElementKind.SYSTEM).get(plain.model.id());
  }

  private void add(Element element, Function<String, Object> facts) {
    add(element.kind(), element.id(), element.name(), facts);
  }

  private void add(ElementKind kind, String id, String name, Function<String, Object> facts) {
    Map<String, Object> view = new HashMap<>();
    for (String attribute : attributes.get(kind)) {
      Object value = facts.apply(attribute);
      if (value != null) {
        view.put(attribute, value);
      }
    }
    view.put("name", name == null ? id : name);
    of(kind).put(id, view);
  }

  private void zone(TrustZone zone) {
    Map<String, Object> view = of(ElementKind.TRUST_ZONE).get(zone.id());
    view.put("trustRating", plain.rating(zone));
    view.put("components", components(one -> plain.zone(one).equals(zone.id())));
  }

  private void component(Component component) {
    Map<String, Object> view = of(ElementKind.COMPONENT).get(component.id());
    view.put(TYPES, plain.lineage(component.type()));
    view.put("trustRating", plain.rating(component));
    view.put("incoming", flows(flow -> PlainModel.arrivesAt(flow, component.id())));
    view.put("outgoing", flows(flow -> PlainModel.leaves(flow, component.id())));
    view.put("stored", assets(component.assetsStored()));
    view.put("processed", assets(component.assetsProcessed()));
    Collection<String> held = new TreeSet<>(component.assetsStored());
    held.addAll(component.assetsProcessed());
    view.put("assets", assets(held));
    view.put("exposure", plain.exposure(component.id()));
    view.put("exposureHops", plain.exposureHops(component.id()));
    view.put("receivesUntrustedContent", plain.receivesUntrustedContent(component.id()));
    view.put("readsSensitiveData", plain.readsSensitiveData(component));
    view.put("canSendOutward", plain.canSendOutward(component));
  }

  private void flow(DataFlow flow) {
    Map<String, Object> view = of(ElementKind.DATA_FLOW).get(flow.id());
    Component source = plain.component(flow.source());
    Component destination = plain.component(flow.destination());
    long from = plain.rating(source);
    long to = plain.rating(destination);
    view.put("source", of(ElementKind.COMPONENT).get(source.id()));
    view.put("destination", of(ElementKind.COMPONENT).get(destination.id()));
    view.put("assets", assets(flow.assets()));
    view.put("crossesZone", !plain.zone(source).equals(plain.zone(destination)));
    view.put("entersMoreTrusted", from < to || flow.bidirectional() && from > to);
    view.put("leavesToLessTrusted", from > to || flow.bidirectional() && from < to);
  }

  private void asset(Asset asset) {
    Map<String, Object> view = of(ElementKind.ASSET).get(asset.id());
    view.put("confidentiality", (long) asset.confidentiality());
    view.put("integrity", (long) asset.integrity());
    view.put("availability", (long) asset.availability());
    view.put("storedBy", components(one -> one.assetsStored().contains(asset.id())));
    view.put("processedBy", components(one -> one.assetsProcessed().contains(asset.id())));
    view.put("carriedBy", flows(flow -> flow.assets().contains(asset.id())));
  }

  private List<Object> assets(Collection<String> ids) {
    return ids.stream().<Object>map(of(ElementKind.ASSET)::get).toList();
  }

  private List<Object> components(Predicate<Component> wanted) {
    return plain.model.components().stream()
        .filter(wanted)
        .<Object>map(one -> of(ElementKind.COMPONENT).get(one.id()))
        .toList();
  }

  private List<Object> flows(Predicate<DataFlow> wanted) {
    return plain.model.dataFlows().stream()
        .filter(wanted)
        .<Object>map(flow -> of(ElementKind.DATA_FLOW).get(flow.id()))
        .toList();
  }
}

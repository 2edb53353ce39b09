package dev.glacis.exchange.difference;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an element states besides its attributes and its place, by name, absent values left out. */
final class ElementProperties {

  private final Map<String, Object> values = new LinkedHashMap<>();

  private ElementProperties() {}

  static Map<String, Object> of(Element element) {
    ElementProperties properties = new ElementProperties();
    properties.put("name", element.name());
    properties.put("type", element.type());
    switch (element) {
      case TrustZone zone -> properties.zone(zone);
      case Component component -> properties.component(component);
      case DataFlow flow -> properties.flow(flow);
      case Asset asset -> properties.asset(asset);
    }
    properties.extensions(element.extensions());
    return properties.values;
  }

  static Map<String, Object> of(ArchitectureModel model) {
    ElementProperties properties = new ElementProperties();
    properties.put("id", model.id());
    properties.put("name", model.name());
    properties.put("description", model.description());
    properties.put("owner", model.owner());
    properties.put("tags", model.tags());
    properties.extensions(model.extensions());
    return properties.values;
  }

  /** What a zone or component lies in; null for other kinds. */
  static Parent parent(Element element) {
    return switch (element) {
      case TrustZone zone -> zone.parent();
      case Component component -> component.parent();
      case DataFlow flow -> null;
      case Asset asset -> null;
    };
  }

  static ElementRef ref(Element element) {
    return ref(element.kind(), element.id(), element.type(), element.name());
  }

  static ElementRef ref(ArchitectureModel model) {
    return ref(ElementKind.SYSTEM, model.id(), null, model.name());
  }

  private static ElementRef ref(ElementKind kind, String id, String type, String name) {
    return new ElementRef(kind, id, type, name == null || name.isBlank() ? id : name);
  }

  private void zone(TrustZone zone) {
    put("description", zone.description());
    put("trustRating", zone.trustRating());
  }

  private void component(Component component) {
    put("description", component.description());
    put("assetsProcessed", component.assetsProcessed());
    put("assetsStored", component.assetsStored());
    put("tags", component.tags());
  }

  private void flow(DataFlow flow) {
    put("description", flow.description());
    put("source", flow.source());
    put("destination", flow.destination());
    put("bidirectional", flow.bidirectional());
    put("assets", flow.assets());
    put("tags", flow.tags());
  }

  private void asset(Asset asset) {
    put("description", asset.description());
    put("confidentiality", asset.confidentiality());
    put("integrity", asset.integrity());
    put("availability", asset.availability());
  }

  /** What an importer kept beside the model, by format; drawing says nothing about a system. */
  private void extensions(Map<String, Object> extensions) {
    extensions.forEach(
        (format, kept) -> {
          if (!format.equals(CanonicalModel.LAYOUT)) {
            put("extensions." + format, kept);
          }
        });
  }

  private void put(String name, Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      values.put(name, value);
    }
  }
}

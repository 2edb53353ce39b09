package dev.glacis.engine.properties;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Models that differ in one fact. A trust rating, the values of an asset, the type of a component
 * and the zone that it lies in are facts too.
 */
final class ModelEdits {

  private ModelEdits() {}

  /** The element with the attribute stated; null makes it unknown. */
  static ArchitectureModel with(
      ArchitectureModel model, ElementKind kind, String id, String attribute, Object value) {
    UnaryOperator<Attributes> edit = attributes -> with(attributes, attribute, value);
    return new ArchitectureModel(
        model.id(),
        model.name(),
        model.description(),
        model.owner(),
        model.tags(),
        kind == ElementKind.SYSTEM ? edit.apply(model.attributes()) : model.attributes(),
        each(model.trustZones(), kind, id, zone -> with(zone, attribute, value)),
        each(model.components(), kind, id, component -> with(component, attribute, value)),
        each(model.dataFlows(), kind, id, one -> one.withAttributes(edit.apply(one.attributes()))),
        each(model.assets(), kind, id, asset -> with(asset, attribute, value)),
        model.extensions());
  }

  static ArchitectureModel with(
      ArchitectureModel model, ElementRef element, String attribute, Object value) {
    return with(model, element.kind(), element.id(), attribute, value);
  }

  /** The same model with each list of elements in an order of choice. */
  static ArchitectureModel reordered(ArchitectureModel model, UnaryOperator<List<?>> order) {
    return new ArchitectureModel(
        model.id(),
        model.name(),
        model.description(),
        model.owner(),
        model.tags(),
        model.attributes(),
        ordered(model.trustZones(), order),
        ordered(model.components(), order),
        ordered(model.dataFlows(), order),
        ordered(model.assets(), order),
        model.extensions());
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> ordered(List<T> list, UnaryOperator<List<?>> order) {
    return (List<T>) order.apply(new ArrayList<>(list));
  }

  private static <E extends Element> List<E> each(
      List<E> elements, ElementKind kind, String id, UnaryOperator<E> edit) {
    return elements.stream()
        .map(
            element ->
                element.kind() == kind && element.id().equals(id) ? edit.apply(element) : element)
        .toList();
  }

  private static Component with(Component component, String attribute, Object value) {
    return switch (attribute) {
      case "type" -> ofType(component, (String) value);
      case "trustZone" ->
          component.withParent(
              value == null ? null : new Parent(ElementKind.TRUST_ZONE, (String) value));
      default -> component.withAttributes(with(component.attributes(), attribute, value));
    };
  }

  private static Component ofType(Component component, String type) {
    return new Component(
        component.id(),
        component.name(),
        type,
        component.description(),
        component.parent(),
        component.assetsProcessed(),
        component.assetsStored(),
        component.tags(),
        component.attributes(),
        component.extensions());
  }

  private static TrustZone with(TrustZone zone, String attribute, Object value) {
    boolean rating = attribute.equals("trustRating");
    return new TrustZone(
        zone.id(),
        zone.name(),
        zone.type(),
        zone.description(),
        rating ? (Integer) value : zone.trustRating(),
        zone.parent(),
        rating ? zone.attributes() : with(zone.attributes(), attribute, value),
        zone.extensions());
  }

  private static Asset with(Asset asset, String attribute, Object value) {
    Integer[] values = {asset.confidentiality(), asset.integrity(), asset.availability()};
    int place = List.of("confidentiality", "integrity", "availability").indexOf(attribute);
    if (place >= 0) {
      values[place] = (Integer) value;
    }
    return new Asset(
        asset.id(),
        asset.name(),
        asset.description(),
        values[0],
        values[1],
        values[2],
        place >= 0 ? asset.attributes() : with(asset.attributes(), attribute, value),
        asset.extensions());
  }

  private static Attributes with(Attributes attributes, String name, Object value) {
    Map<String, Object> values = new TreeMap<>(attributes.values());
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
    return new Attributes(values);
  }
}

package dev.glacis.engine;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Builds architecture models for tests in a few words; ids are names too. */
public final class ModelBuilder {

  private final List<TrustZone> zones = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<DataFlow> flows = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private Attributes system = Attributes.none();

  public static ModelBuilder model() {
    return new ModelBuilder();
  }

  /** Names and values in turn. */
  public static Attributes attributes(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Attributes(values);
  }

  public static Parent in(String zone) {
    return zone == null ? null : new Parent(ElementKind.TRUST_ZONE, zone);
  }

  public ModelBuilder system(Object... attributes) {
    system = attributes(attributes);
    return this;
  }

  public ModelBuilder zone(String id, Integer trustRating, Parent parent, Object... attributes) {
    zones.add(
        new TrustZone(id, id, null, null, trustRating, parent, attributes(attributes), Map.of()));
    return this;
  }

  public ModelBuilder component(String id, String type, Parent parent, Object... attributes) {
    return storing(id, type, parent, List.of(), attributes);
  }

  public ModelBuilder storing(
      String id, String type, Parent parent, List<String> stores, Object... attributes) {
    components.add(
        new Component(
            id,
            id,
            type,
            null,
            parent,
            List.of(),
            stores,
            List.of(),
            attributes(attributes),
            Map.of()));
    return this;
  }

  public ModelBuilder flow(String id, String from, String to, Object... attributes) {
    return carrying(id, from, to, false, List.of(), attributes);
  }

  public ModelBuilder carrying(
      String id,
      String from,
      String to,
      boolean bidirectional,
      List<String> carries,
      Object... attributes) {
    flows.add(
        new DataFlow(
            id,
            id,
            null,
            from,
            to,
            bidirectional,
            carries,
            List.of(),
            attributes(attributes),
            Map.of()));
    return this;
  }

  public ModelBuilder asset(String id, Integer confidentiality, Object... attributes) {
    assets.add(
        new Asset(id, id, null, confidentiality, null, null, attributes(attributes), Map.of()));
    return this;
  }

  public ArchitectureModel build() {
    return build(list -> list);
  }

  /** The model with each list of elements in an order of choice. */
  public ArchitectureModel build(UnaryOperator<List<?>> order) {
    return new ArchitectureModel(
        "demo",
        "Demo",
        null,
        null,
        List.of(),
        system,
        ordered(zones, order),
        ordered(components, order),
        ordered(flows, order),
        ordered(assets, order),
        Map.of());
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> ordered(List<T> list, UnaryOperator<List<?>> order) {
    return (List<T>) order.apply(new ArrayList<>(list));
  }
}

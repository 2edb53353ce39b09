package dev.glacis.exchange.otm;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.threads.Beside;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** The four lists of elements of a document. */
record ModelLists(
    List<TrustZone> trustZones,
    List<Component> components,
    List<DataFlow> dataFlows,
    List<Asset> assets) {

  /** Fewer flows are read sooner than somebody else begins with them. */
  private static final int MANY = 1_000;

  /**
   * Reads all elements.
   *
   * @param helpers read many flows beside the components; null when there are none
   */
  static ModelLists read(
      Fields document, ElementReader elements, ElementRegister register, Executor helpers) {
    List<Mapping> zones = UnknownFields.without(document.objects("trustZones", ContentKind.ZONES));
    List<Mapping> components =
        UnknownFields.without(document.objects("components", ContentKind.COMPONENTS));
    List<Mapping> flows = document.objects("dataflows", ContentKind.FLOWS);
    List<Mapping> assets = UnknownFields.without(document.objects("assets", ContentKind.ASSETS));
    register.refuseTooMany(zones, components, flows, assets);
    register.announce(ElementKind.TRUST_ZONE, zones);
    register.announce(ElementKind.COMPONENT, components);
    register.announce(ElementKind.DATA_FLOW, flows);
    register.announce(ElementKind.ASSET, assets);
    boolean shared = helpers != null && flows.size() >= MANY;
    ElementReader ofFlows = shared ? elements.apart() : elements;
    Beside<List<DataFlow>> readingFlows =
        Beside.begun(shared ? helpers : null, () -> all(flows, ofFlows::dataFlow));
    List<TrustZone> zonesRead = all(zones, elements::trustZone);
    List<Component> componentsRead = all(components, elements::component);
    List<DataFlow> flowsRead = readingFlows.get();
    if (shared) {
      elements.add(ofFlows);
    }
    List<Asset> assetsRead = all(assets, elements::asset);
    return new ModelLists(zonesRead, componentsRead, flowsRead, assetsRead)
        .without(register.inCycles());
  }

  /** Some elements lie in nothing any more. */
  private ModelLists without(Set<Parent> contained) {
    if (contained.isEmpty()) {
      return this;
    }
    return new ModelLists(
        trustZones.stream()
            .map(
                one ->
                    contained.contains(new Parent(ElementKind.TRUST_ZONE, one.id()))
                        ? one.withParent(null)
                        : one)
            .toList(),
        components.stream()
            .map(
                one ->
                    contained.contains(new Parent(ElementKind.COMPONENT, one.id()))
                        ? one.withParent(null)
                        : one)
            .toList(),
        dataFlows,
        assets);
  }

  /** Says in the loss report how much there is. */
  void count(Findings findings) {
    findings.imported(ContentKind.ZONES, trustZones.size());
    findings.imported(ContentKind.COMPONENTS, components.size());
    findings.imported(ContentKind.FLOWS, dataFlows.size());
    findings.imported(ContentKind.ASSETS, assets.size());
  }

  /** Elements that could not be read are left out. */
  private static <T> List<T> all(List<Mapping> objects, Function<Mapping, T> reader) {
    List<T> elements = new ArrayList<>(objects.size());
    for (Mapping object : objects) {
      T element = reader.apply(object);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }
}

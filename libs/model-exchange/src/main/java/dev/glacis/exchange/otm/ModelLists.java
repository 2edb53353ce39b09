package dev.glacis.exchange.otm;

import dev.glacis.engine.graph.Beside;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;

/** The four lists of elements of a document. */
record ModelLists(
    List<TrustZone> trustZones,
    List<Component> components,
    List<DataFlow> dataFlows,
    List<Asset> assets) {

  /** So many flows are read beside the components, which takes as long. */
  private static final int MANY = 1_000;

  static ModelLists read(Fields document, ElementReader elements, ElementRegister register) {
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
    ElementReader apart = elements.apart();
    Executor helpers = flows.size() < MANY ? null : ForkJoinPool.commonPool();
    Supplier<List<DataFlow>> readingFlows =
        Beside.begun(helpers, () -> all(flows, apart::dataFlow));
    List<TrustZone> zonesRead = all(zones, elements::trustZone);
    List<Component> componentsRead = all(components, elements::component);
    List<DataFlow> flowsRead = readingFlows.get();
    elements.add(apart);
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

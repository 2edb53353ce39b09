package dev.glacis.exchange.draft;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.OutOfScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Elements with the fact that they are out of scope, where a source says so. */
final class Scope {

  private final Map<ElementReference, OutOfScope> left = new HashMap<>();

  Scope(List<OutOfScope> outOfScope) {
    outOfScope.forEach(one -> left.put(one.element(), one));
  }

  List<TrustZone> zones(List<TrustZone> zones) {
    return zones.stream().map(this::zone).toList();
  }

  List<Component> components(List<Component> components) {
    return components.stream().map(this::component).toList();
  }

  List<DataFlow> flows(List<DataFlow> flows) {
    return flows.stream().map(this::flow).toList();
  }

  private TrustZone zone(TrustZone zone) {
    return new TrustZone(
        zone.id(),
        zone.name(),
        zone.type(),
        zone.description(),
        zone.trustRating(),
        zone.parent(),
        attributes(zone),
        zone.extensions());
  }

  private Component component(Component component) {
    return new Component(
        component.id(),
        component.name(),
        component.type(),
        component.description(),
        component.parent(),
        component.assetsProcessed(),
        component.assetsStored(),
        component.tags(),
        attributes(component),
        component.extensions());
  }

  private DataFlow flow(DataFlow flow) {
    return new DataFlow(
        flow.id(),
        flow.name(),
        flow.description(),
        flow.source(),
        flow.destination(),
        flow.bidirectional(),
        flow.assets(),
        flow.tags(),
        attributes(flow),
        flow.extensions());
  }

  private Attributes attributes(Element element) {
    OutOfScope out = left.get(ElementReference.to(element));
    return out == null ? element.attributes() : out.addedTo(element.attributes());
  }
}

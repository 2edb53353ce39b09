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
    return zones.stream().map(zone -> zone.withAttributes(attributes(zone))).toList();
  }

  List<Component> components(List<Component> components) {
    return components.stream().map(one -> one.withAttributes(attributes(one))).toList();
  }

  List<DataFlow> flows(List<DataFlow> flows) {
    return flows.stream().map(flow -> flow.withAttributes(attributes(flow))).toList();
  }

  private Attributes attributes(Element element) {
    OutOfScope out = left.get(ElementReference.to(element));
    return out == null ? element.attributes() : out.addedTo(element.attributes());
  }
}

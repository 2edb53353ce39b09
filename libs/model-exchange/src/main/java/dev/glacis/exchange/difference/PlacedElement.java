package dev.glacis.exchange.difference;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;

/**
 * An element that one of the two models lacks, with its place in the other one.
 *
 * @param parent what a zone or component lies in; null when nothing is stated, and for other kinds
 * @param source component that a data flow begins at; null for other kinds
 * @param destination component that a data flow ends at; null for other kinds
 */
public record PlacedElement(ElementRef element, Parent parent, String source, String destination) {

  static PlacedElement of(Element element) {
    ElementRef ref = ElementProperties.ref(element);
    return switch (element) {
      case TrustZone zone -> new PlacedElement(ref, zone.parent(), null, null);
      case Component component -> new PlacedElement(ref, component.parent(), null, null);
      case DataFlow flow -> new PlacedElement(ref, null, flow.source(), flow.destination());
      case Asset asset -> new PlacedElement(ref, null, null, null);
    };
  }
}

package dev.glacis.exchange.proposal;

import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import java.util.Optional;

/** An element that a proposal is about, or the system. */
public record ElementReference(ElementKind kind, String id) {

  public static ElementReference to(Element element) {
    return new ElementReference(element.kind(), element.id());
  }

  public static ElementReference toComponent(String id) {
    return new ElementReference(ElementKind.COMPONENT, id);
  }

  public static ElementReference toFlow(String id) {
    return new ElementReference(ElementKind.DATA_FLOW, id);
  }

  public static ElementReference toZone(String id) {
    return new ElementReference(ElementKind.TRUST_ZONE, id);
  }

  /** Such as {@code component:assistant}. */
  public String key() {
    return kind.label() + ":" + id;
  }

  static Optional<ElementReference> parse(String key) {
    int colon = key.indexOf(':');
    for (ElementKind kind : ElementKind.values()) {
      if (colon > 0 && kind.label().equals(key.substring(0, colon))) {
        return Optional.of(new ElementReference(kind, key.substring(colon + 1)));
      }
    }
    return Optional.empty();
  }
}

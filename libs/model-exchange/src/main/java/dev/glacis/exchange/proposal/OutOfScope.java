package dev.glacis.exchange.proposal;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An element that a document leaves out of its consideration. In a model this is a fact of the
 * element: the attributes {@code outOfScope} and {@code outOfScopeReason}.
 *
 * @param reason null when the document gives none
 */
public record OutOfScope(ElementReference element, String reason) {

  private static final String FACT = "outOfScope";
  private static final String REASON = "outOfScopeReason";

  public OutOfScope {
    Objects.requireNonNull(element, "element");
  }

  /** The elements of a model that are out of scope. */
  static List<OutOfScope> in(ArchitectureModel model) {
    return Stream.<List<? extends Element>>of(
            model.trustZones(), model.components(), model.dataFlows(), model.assets())
        .flatMap(List::stream)
        .filter(element -> element.attributes().get(FACT).filter(Boolean.TRUE::equals).isPresent())
        .map(element -> new OutOfScope(ElementReference.to(element), reason(element)))
        .toList();
  }

  private static String reason(Element element) {
    return element
        .attributes()
        .get(REASON)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElse(null);
  }

  /** Attributes that say this beside what they say already. */
  public Attributes addedTo(Attributes attributes) {
    Map<String, Object> values = new HashMap<>(attributes.values());
    values.put(FACT, true);
    if (reason != null && !reason.isBlank()) {
      values.put(REASON, reason);
    }
    return new Attributes(values);
  }
}

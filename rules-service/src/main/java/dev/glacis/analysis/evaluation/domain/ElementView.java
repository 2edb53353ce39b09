package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.ElementRef;

/**
 * An element as readers see it.
 *
 * @param kind {@code component}, {@code dataflow}, {@code asset}, {@code trustZone}, {@code system}
 * @param type null where the kind has none
 */
public record ElementView(String kind, String id, String type, String name) {

  static ElementView of(ElementRef element) {
    return element == null
        ? null
        : new ElementView(element.kind().label(), element.id(), element.type(), element.name());
  }

  /** Key of the element in source maps and filters, such as {@code component:assistant}. */
  public String key() {
    return kind + ":" + id;
  }
}

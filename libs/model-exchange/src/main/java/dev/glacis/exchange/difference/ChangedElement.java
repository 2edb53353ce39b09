package dev.glacis.exchange.difference;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.List;

/**
 * An element that both models have, and that is not the same in both.
 *
 * @param element as the newer model names it
 * @param move null when it lies where it lay
 * @param properties what every element of its kind has, such as its name, by the order of the model
 * @param attributes stated facts and controls, by name
 */
public record ChangedElement(
    ElementRef element, Move move, List<ValueChange> properties, List<ValueChange> attributes) {

  public ChangedElement {
    properties = List.copyOf(properties);
    attributes = List.copyOf(attributes);
  }

  boolean isNothing() {
    return move == null && properties.isEmpty() && attributes.isEmpty();
  }
}

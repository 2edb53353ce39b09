package dev.glacis.exchange.proposal;

import java.util.Objects;

/**
 * An element that a document leaves out of its consideration.
 *
 * @param reason null when the document gives none
 */
public record OutOfScope(ElementReference element, String reason) {

  public OutOfScope {
    Objects.requireNonNull(element, "element");
  }
}

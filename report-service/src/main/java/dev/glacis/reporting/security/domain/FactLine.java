package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.MatchedFact;

/** A fact that made a threat's condition hold. */
public record FactLine(MatchedFact fact) {

  public String element() {
    return Wording.name(fact.element());
  }

  /** Where the fact comes from, as words. */
  public String origin() {
    return switch (fact.origin()) {
      case STATED -> "stated in the model";
      case INHERITED -> "inherited from its zone";
      case DEFAULT -> "default of its type";
      case DERIVED -> "derived from the drawing";
      case ASSUMED -> "assumed, the model does not say";
    };
  }
}

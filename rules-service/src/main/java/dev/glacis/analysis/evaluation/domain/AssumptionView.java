package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Assumption;

/** An unknown fact that was taken as unfavourable. */
public record AssumptionView(ElementView element, String attribute, String assumed) {

  static AssumptionView of(Assumption assumption) {
    return new AssumptionView(
        ElementView.of(assumption.element()), assumption.attribute(), assumption.assumed());
  }
}

package dev.glacis.benchmark.rule;

import dev.glacis.engine.expression.DerivedFact;

/** Boolean facts that the graph of a model gives. */
public enum GraphFact {
  RECEIVES_UNTRUSTED_CONTENT(DerivedFact.RECEIVES_UNTRUSTED_CONTENT),
  READS_SENSITIVE_DATA(DerivedFact.READS_SENSITIVE_DATA),
  CAN_SEND_OUTWARD(DerivedFact.CAN_SEND_OUTWARD),
  CROSSES_ZONE(DerivedFact.CROSSES_ZONE),
  ENTERS_MORE_TRUSTED(DerivedFact.ENTERS_MORE_TRUSTED),
  LEAVES_TO_LESS_TRUSTED(DerivedFact.LEAVES_TO_LESS_TRUSTED);

  private final DerivedFact derived;

  GraphFact(DerivedFact derived) {
    this.derived = derived;
  }

  /** The engine's name for it. */
  public DerivedFact derived() {
    return derived;
  }
}

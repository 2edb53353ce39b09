package dev.glacis.engine.model;

/** Kinds of elements, in the order in which a canonical model lists them. */
public enum ElementKind {
  SYSTEM("system"),
  TRUST_ZONE("trustZone"),
  COMPONENT("component"),
  DATA_FLOW("dataflow"),
  ASSET("asset");

  private final String label;

  ElementKind(String label) {
    this.label = label;
  }

  /** The spelling used in fingerprints, JSON and the attribute vocabulary. */
  public String label() {
    return label;
  }
}

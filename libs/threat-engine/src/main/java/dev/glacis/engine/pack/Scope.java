package dev.glacis.engine.pack;

import dev.glacis.engine.model.ElementKind;

/** What a threat definition or countermeasure is about. */
public enum Scope {
  COMPONENT("component", ElementKind.COMPONENT),
  DATA_FLOW("dataflow", ElementKind.DATA_FLOW),
  ASSET("asset", ElementKind.ASSET),
  TRUST_ZONE("trustZone", ElementKind.TRUST_ZONE),
  SYSTEM("system", ElementKind.SYSTEM),
  /** A source reaches a target along flows; the threat is about the target. */
  REACH("reach", ElementKind.COMPONENT);

  private final String label;
  private final ElementKind kind;

  Scope(String label, ElementKind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** The spelling in packs. */
  public String label() {
    return label;
  }

  /** Kind of the elements that a threat of this scope is about. */
  public ElementKind kind() {
    return kind;
  }
}

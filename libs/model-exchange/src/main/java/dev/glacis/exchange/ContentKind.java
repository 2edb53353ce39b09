package dev.glacis.exchange;

import dev.glacis.engine.model.ElementKind;

/** Kinds of content that a loss report counts, in the order in which it lists them. */
public enum ContentKind {
  ZONES("zones"),
  COMPONENTS("components"),
  FLOWS("flows"),
  ASSETS("assets"),
  /** Threats that the source lists, each once, however many elements it names. */
  THREATS("threats"),
  /** States that the source gives to threats apart from listing them. */
  THREAT_STATES("threatStates"),
  MITIGATIONS("mitigations"),
  ASSUMPTIONS("assumptions"),
  /** Lines of trust without an inside: flows cross them, nothing lies in them. */
  CROSSINGS("crossings"),
  DIAGRAMS("diagrams"),
  /** Free text on a drawing. */
  TEXTS("texts");

  private final String label;

  ContentKind(String label) {
    this.label = label;
  }

  /** What elements of a kind are counted as. */
  public static ContentKind of(ElementKind kind) {
    return switch (kind) {
      case TRUST_ZONE -> ZONES;
      case COMPONENT -> COMPONENTS;
      case DATA_FLOW -> FLOWS;
      case ASSET -> ASSETS;
      case SYSTEM -> throw new IllegalArgumentException("a system is not counted");
    };
  }

  /** The spelling used in JSON and tables. */
  public String label() {
    return label;
  }
}

package dev.glacis.engine.expression;

import dev.glacis.engine.model.ElementKind;

/** Types of values in conditions. */
public enum ValueType {
  BOOLEAN,
  NUMBER,
  TEXT,
  TEXTS,
  SYSTEM,
  ZONE,
  COMPONENT,
  FLOW,
  ASSET,
  ZONES,
  COMPONENTS,
  FLOWS,
  ASSETS;

  /** Type of a list's members; null for what is no list. */
  public ValueType member() {
    return switch (this) {
      case TEXTS -> TEXT;
      case ZONES -> ZONE;
      case COMPONENTS -> COMPONENT;
      case FLOWS -> FLOW;
      case ASSETS -> ASSET;
      case BOOLEAN, NUMBER, TEXT, SYSTEM, ZONE, COMPONENT, FLOW, ASSET -> null;
    };
  }

  /** Kind of the element that a value of this type is; null for anything else. */
  public ElementKind elementKind() {
    return switch (this) {
      case SYSTEM -> ElementKind.SYSTEM;
      case ZONE -> ElementKind.TRUST_ZONE;
      case COMPONENT -> ElementKind.COMPONENT;
      case FLOW -> ElementKind.DATA_FLOW;
      case ASSET -> ElementKind.ASSET;
      case BOOLEAN, NUMBER, TEXT, TEXTS, ZONES, COMPONENTS, FLOWS, ASSETS -> null;
    };
  }

  /** Type of a single element of a kind. */
  public static ValueType of(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> SYSTEM;
      case TRUST_ZONE -> ZONE;
      case COMPONENT -> COMPONENT;
      case DATA_FLOW -> FLOW;
      case ASSET -> ASSET;
    };
  }

  /** Words for messages. */
  public String label() {
    return switch (this) {
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case TEXT -> "a text";
      case TEXTS -> "a list of texts";
      case SYSTEM -> "the system";
      case ZONE -> "a trust zone";
      case COMPONENT -> "a component";
      case FLOW -> "a data flow";
      case ASSET -> "an asset";
      case ZONES -> "a list of trust zones";
      case COMPONENTS -> "a list of components";
      case FLOWS -> "a list of data flows";
      case ASSETS -> "a list of assets";
    };
  }
}

package dev.glacis.engine.pack;

/** Whether an attribute says how something is or what protects it. */
public enum AttributeRole {
  /** Conditions of threats read these. */
  FACT,
  /** Only countermeasures read these. */
  CONTROL
}

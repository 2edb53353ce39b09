package dev.glacis.engine.evaluation;

/** Where a fact comes from; earlier ones win. */
public enum FactOrigin {
  STATED,
  INHERITED,
  DEFAULT,
  DERIVED,
  ASSUMED
}

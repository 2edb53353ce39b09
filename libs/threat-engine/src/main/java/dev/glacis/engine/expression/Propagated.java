package dev.glacis.engine.expression;

/** What spreads along flows until a control stops it. */
public enum Propagated {
  /** Content that partners, users or the public can author. */
  UNTRUSTED_CONTENT,
  /** Assets whose sensitivity calls for protection. */
  SENSITIVE_ASSETS
}

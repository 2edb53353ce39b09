package dev.glacis.engine.delta;

/** Which input of the evaluation brought a difference about. */
public enum Reason {
  /** Facts or elements of the architecture model. */
  MODEL,
  /** A rule pack, a definition, the vocabulary or the risk scale. */
  RULE,
  /** The state that somebody gave a countermeasure. */
  DECISION
}

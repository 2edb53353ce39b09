package dev.glacis.engine.evaluation;

/** Whether the architecture model shows that a countermeasure is there. */
public enum Presence {
  PRESENT,
  ABSENT,
  /** The model does not say: counts as absent and raises a question. */
  UNKNOWN
}

package dev.glacis.engine.evaluation;

/** How much of a threat rests on known facts. */
public enum Certainty {
  /** Holds on known facts. */
  CONFIRMED,
  /** Holds if at most two unknown facts are unfavourable; they are named. */
  ASSUMED,
  /** Rests on more unknown facts; outside lists, counts and gates unless asked for. */
  POSSIBLE
}

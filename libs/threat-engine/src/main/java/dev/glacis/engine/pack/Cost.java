package dev.glacis.engine.pack;

/** Effort of a countermeasure. */
public enum Cost {
  LOW,
  MEDIUM,
  HIGH
}

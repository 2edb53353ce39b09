package dev.glacis.engine.pack;

/** How far a countermeasure alone satisfies a clause. */
public enum Sufficiency {
  PARTIAL,
  FULL
}

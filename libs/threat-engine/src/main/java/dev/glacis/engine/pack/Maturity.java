package dev.glacis.engine.pack;

/** How far an attack technique is proven, weakest first (ATLAS). */
public enum Maturity {
  FEASIBLE,
  DEMONSTRATED,
  REALIZED
}

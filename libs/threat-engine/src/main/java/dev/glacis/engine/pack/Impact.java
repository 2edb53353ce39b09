package dev.glacis.engine.pack;

/** Damage where no asset value is known. */
public enum Impact {
  LOW,
  MEDIUM,
  HIGH,
  SEVERE
}

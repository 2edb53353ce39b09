package dev.glacis.engine.pack;

/** Property of an asset that a threat hurts. */
public enum SecurityProperty {
  CONFIDENTIALITY,
  INTEGRITY,
  AVAILABILITY
}

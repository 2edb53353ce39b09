package dev.glacis.engine.pack;

/** Who usually puts a countermeasure in place. */
public enum Owner {
  DEVELOPMENT,
  DATA_SCIENCE,
  PLATFORM,
  SECURITY,
  COMPLIANCE
}

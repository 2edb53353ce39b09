package dev.glacis.engine.evaluation;

/** How far controls that are already there reduce a threat. */
public enum Mitigation {
  OPEN,
  PARTLY_MITIGATED,
  MITIGATED
}

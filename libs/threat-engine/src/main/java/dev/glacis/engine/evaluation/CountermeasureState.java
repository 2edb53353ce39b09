package dev.glacis.engine.evaluation;

/** How far a countermeasure at one place has come, by decision. */
public enum CountermeasureState {
  RECOMMENDED,
  REQUIRED,
  PLANNED,
  IN_PROGRESS,
  IMPLEMENTED,
  VERIFIED;

  /** Whether it reduces current risk. */
  public boolean countsNow() {
    return this == IMPLEMENTED || this == VERIFIED;
  }

  /** Whether it reduces projected risk. */
  public boolean countsProjected() {
    return this != RECOMMENDED;
  }
}

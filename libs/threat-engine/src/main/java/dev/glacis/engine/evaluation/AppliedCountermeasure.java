package dev.glacis.engine.evaluation;

/**
 * What one countermeasure does, or would do, to one threat.
 *
 * @param instance {@code CM-id@kind:element} or {@code CM-id@system}
 * @param state what was decided about the instance; null when nothing was
 * @param effect share of likelihood or impact that it takes away, 0 to 1
 */
public record AppliedCountermeasure(
    String instance,
    String definition,
    String title,
    Presence presence,
    CountermeasureState state,
    double effect) {

  /** Whether it reduces current risk at its place: the model shows it, or it is implemented. */
  public boolean counts() {
    return presence == Presence.PRESENT || state != null && state.countsNow();
  }
}

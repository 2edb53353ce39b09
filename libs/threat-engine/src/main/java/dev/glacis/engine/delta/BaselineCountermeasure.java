package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.Presence;

/**
 * A countermeasure as it counted for one threat.
 *
 * @param instance {@code CM-id@kind:element} or {@code CM-id@system}
 * @param state what was decided about it; null when nothing was
 * @param effect share of the threat's risk that it takes away, 0 to 1
 */
public record BaselineCountermeasure(
    String instance, Presence presence, CountermeasureState state, double effect) {

  static BaselineCountermeasure of(AppliedCountermeasure applied) {
    return new BaselineCountermeasure(
        applied.instance(), applied.presence(), applied.state(), applied.effect());
  }

  /** Whether its state alone makes it count otherwise than it did; one that is there counts. */
  boolean decidedOtherwise(BaselineCountermeasure before) {
    return (presence != Presence.PRESENT || before.presence != Presence.PRESENT)
        && (countsNow() != before.countsNow() || countsProjected() != before.countsProjected());
  }

  private boolean countsNow() {
    return state != null && state.countsNow();
  }

  private boolean countsProjected() {
    return state != null && state.countsProjected();
  }
}

package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Presence;

/**
 * A countermeasure as it counted for one threat.
 *
 * @param instance {@code CM-id@kind:element} or {@code CM-id@system}
 * @param effect share of the threat's risk that it takes away, 0 to 1
 */
public record BaselineCountermeasure(String instance, Presence presence, double effect) {

  static BaselineCountermeasure of(AppliedCountermeasure applied) {
    return new BaselineCountermeasure(applied.instance(), applied.presence(), applied.effect());
  }
}

package dev.glacis.engine.delta;

import java.util.Set;

/**
 * A threat that is reported now and was not before.
 *
 * @param wasPossible it was possible before: more is known now, or less has to be assumed
 */
public record NewThreat(BaselineThreat threat, boolean wasPossible, Set<Reason> reasons) {

  public NewThreat {
    reasons = Reasons.sorted(reasons);
  }
}

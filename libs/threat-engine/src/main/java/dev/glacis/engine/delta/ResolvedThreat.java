package dev.glacis.engine.delta;

import java.util.Set;

/**
 * A threat that was reported before and is not now.
 *
 * @param threat as it was
 * @param stillPossible it only left the lists: it rests on more unknown facts than before
 */
public record ResolvedThreat(BaselineThreat threat, boolean stillPossible, Set<Reason> reasons) {

  public ResolvedThreat {
    reasons = Reasons.sorted(reasons);
  }
}

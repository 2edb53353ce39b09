package dev.glacis.engine.delta;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A threat that is reported in both evaluations and differs.
 *
 * @param before its fingerprint differs from the later one exactly when the definition was renamed
 */
public record ChangedThreat(
    BaselineThreat before, BaselineThreat after, Set<ChangedAspect> aspects, Set<Reason> reasons) {

  public ChangedThreat {
    aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
    reasons = Reasons.sorted(reasons);
  }
}

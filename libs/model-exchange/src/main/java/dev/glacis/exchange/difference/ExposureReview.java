package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.Exposure;
import dev.glacis.engine.graph.ModelGraph;
import java.util.List;

/**
 * Components that content of a less trusted zone reaches now, or content of the same zone directly
 * where it took a longer way. Hops beyond the first do not count: they shift with every detour.
 */
final class ExposureReview {

  private final ModelGraph older;
  private final ModelGraph newer;
  private final List<SecurityChange> changes;

  ExposureReview(ModelGraph older, ModelGraph newer, List<SecurityChange> changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  void review(int[] components) {
    for (int i = 0; i < components.length; i++) {
      if (components[i] >= 0) {
        Exposure before = older.components().get(components[i]).exposure();
        Exposure after = newer.components().get(i).exposure();
        if (rose(before, after)) {
          changes.add(
              new SecurityChange(
                  SecurityChangeKind.EXPOSURE_ROSE,
                  newer.components().get(i).ref(),
                  null,
                  Exposed.way(before),
                  Exposed.way(after)));
        }
      }
    }
  }

  private static boolean rose(Exposure before, Exposure after) {
    if (after.rating() == null) {
      return false;
    }
    if (before.rating() == null || after.rating() < before.rating()) {
      // A component that was in no rated zone and lies in one now is known better, not exposed.
      return before.rating() != null || after.hops() > 0;
    }
    return after.rating().equals(before.rating()) && after.hops() <= 1 && before.hops() > 1;
  }
}

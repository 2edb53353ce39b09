package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import java.util.List;
import java.util.Objects;

/** Zones whose trust changed, and components that lie in a less trusted one than before. */
final class ZoneReview {

  private final ModelGraph older;
  private final ModelGraph newer;
  private final List<SecurityChange> changes;

  ZoneReview(ModelGraph older, ModelGraph newer, List<SecurityChange> changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  void review(int[] zones, int[] components) {
    for (int i = 0; i < zones.length; i++) {
      if (zones[i] >= 0) {
        zone(older.zones().get(zones[i]), newer.zones().get(i));
      }
    }
    for (int i = 0; i < components.length; i++) {
      if (components[i] >= 0) {
        component(older.components().get(components[i]), newer.components().get(i));
      }
    }
  }

  /** A higher rating is no better: it quiets what crosses the border of the zone. */
  private void zone(ZoneNode before, ZoneNode after) {
    Integer old = before.trustRating();
    Integer now = after.trustRating();
    if (!Objects.equals(old, now)) {
      changes.add(
          new SecurityChange(
              SecurityChangeKind.ZONE_TRUST_CHANGED,
              after.ref(),
              "trustRating",
              text(old),
              text(now)));
    }
  }

  private void component(ComponentNode before, ComponentNode after) {
    ZoneNode old = before.zone();
    ZoneNode now = after.zone();
    if (old == null || now == null || old.id().equals(now.id())) {
      return;
    }
    if (old.trustRating() != null
        && now.trustRating() != null
        && now.trustRating() < old.trustRating()) {
      changes.add(
          new SecurityChange(
              SecurityChangeKind.LESS_TRUSTED_ZONE,
              after.ref(),
              null,
              Exposed.rated(old),
              Exposed.rated(now)));
    }
  }

  private static String text(Integer rating) {
    return rating == null ? null : rating.toString();
  }
}

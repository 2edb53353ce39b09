package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data flows that cross a border of a zone which they did not cross before. */
final class CrossingReview {

  private final ModelGraph older;
  private final ModelGraph newer;
  private final List<SecurityChange> changes;
  private final Map<ZoneNode, Set<String>> around = new HashMap<>();

  CrossingReview(ModelGraph older, ModelGraph newer, List<SecurityChange> changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  void review(int[] flows) {
    for (int i = 0; i < flows.length; i++) {
      FlowNode after = newer.flows().get(i);
      FlowNode before = flows[i] < 0 ? null : older.flows().get(flows[i]);
      Set<String> crossed = crossed(after);
      if (!crossed.isEmpty() && !(before != null && crossed(before).containsAll(crossed))) {
        changes.add(
            new SecurityChange(
                SecurityChangeKind.NEW_ZONE_CROSSING,
                after.ref(),
                null,
                before == null ? null : ends(before),
                ends(after)));
      }
    }
  }

  /** The zones whose border lies between both ends; none when the zone of an end is not known. */
  private Set<String> crossed(FlowNode flow) {
    ZoneNode from = flow.source().zone();
    ZoneNode to = flow.destination().zone();
    if (from == null || to == null || from == to) {
      return Set.of();
    }
    Set<String> source = around(from);
    Set<String> destination = around(to);
    Set<String> crossed = new HashSet<>();
    source.stream().filter(id -> !destination.contains(id)).forEach(crossed::add);
    destination.stream().filter(id -> !source.contains(id)).forEach(crossed::add);
    return crossed;
  }

  /** Ids of a zone and of those around it. */
  private Set<String> around(ZoneNode zone) {
    Set<String> known = around.get(zone);
    if (known == null) {
      List<String> ids = new ArrayList<>();
      for (ZoneNode at = zone; at != null; at = at.outer()) {
        ids.add(at.id());
      }
      known = new HashSet<>(ids);
      around.put(zone, known);
    }
    return known;
  }

  private static String ends(FlowNode flow) {
    ZoneNode from = flow.source().zone();
    ZoneNode to = flow.destination().zone();
    if (from == null || to == null) {
      return null;
    }
    return from == to
        ? "within " + Exposed.rated(from)
        : Exposed.rated(from) + " → " + Exposed.rated(to);
  }
}

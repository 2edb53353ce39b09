package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ZoneNode;
import java.util.List;
import java.util.stream.Stream;

/** What a flow crosses on its way. */
final class Crossings {

  private Crossings() {}

  static Object crossesZone(FlowNode flow) {
    ZoneNode from = flow.source().zone();
    ZoneNode to = flow.destination().zone();
    if (from != null && to != null || flow.source().isBeside(flow.destination())) {
      return from != to;
    }
    List<FactKey> open =
        Stream.of(flow.source(), flow.destination())
            .filter(end -> end.zone() == null)
            .map(Ratings::keyOf)
            .toList();
    String words = "another zone than the other end of " + flow.name();
    return new Unknown.OfFlag(
        assumed(open, new Constraint.Described(words, true)),
        assumed(open, new Constraint.Described(words, false)));
  }

  static Object entersMoreTrusted(FlowNode flow) {
    return compare(flow, Comparison.LESS);
  }

  static Object leavesToLessTrusted(FlowNode flow) {
    return compare(flow, Comparison.GREATER);
  }

  /** A bidirectional flow goes both up and down when its ends differ. */
  private static Object compare(FlowNode flow, Comparison comparison) {
    if (flow.source().isBeside(flow.destination())) {
      return false;
    }
    return Flags.compare(
        Ratings.ofComponent(flow.source()),
        flow.bidirectional() ? Comparison.NOT_EQUAL : comparison,
        Ratings.ofComponent(flow.destination()));
  }

  private static List<Support> assumed(List<FactKey> keys, Constraint constraint) {
    return Supports.all(keys, key -> Supports.free(Support.assuming(key, constraint)));
  }
}

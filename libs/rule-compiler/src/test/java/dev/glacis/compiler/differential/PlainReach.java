package dev.glacis.compiler.differential;

import dev.glacis.engine.model.ElementKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scope reach by its definition: goes from each source on its own, then compares the arrivals. */
final class PlainReach {

  /** What reaches a target: the source that is named, and how many others do. */
  record Arrival(String source, int flows, int others) {

    @Override
    public String toString() {
      return "from " + source + " over " + flows + ", and " + others + " others";
    }
  }

  private final CheckedReach reach;
  private final Interpreter source;
  private final Interpreter target;
  private final Interpreter through;

  PlainReach(CheckedReach reach) {
    this.reach = reach;
    this.source = new Interpreter(reach.source());
    this.target = new Interpreter(reach.target());
    this.through = reach.through() == null ? null : new Interpreter(reach.through());
  }

  CheckedReach reach() {
    return reach;
  }

  /** By target; what is left out of the assessment carries no threat, but hands content on. */
  SortedMap<String, Arrival> arrivals(CelView view, PlainModel plain) {
    Map<String, Map<String, Object>> components = view.of(ElementKind.COMPONENT);
    Map<String, Map<String, Object>> flows = view.of(ElementKind.DATA_FLOW);
    Map<String, Map<String, Integer>> hops = new TreeMap<>();
    components.forEach(
        (id, component) -> {
          if (source.holds(component, view.system())) {
            hops.put(
                id,
                plain.hopsFrom(
                    id,
                    flow -> through == null || through.holds(flows.get(flow.id()), view.system())));
          }
        });
    SortedMap<String, Arrival> arrivals = new TreeMap<>();
    components.forEach(
        (id, component) -> {
          List<String> sources = reaching(id, hops, plain);
          if (!sources.isEmpty()
              && !Boolean.TRUE.equals(component.get("outOfScope"))
              && target.holds(component, view.system())) {
            String first = sources.getFirst();
            arrivals.put(id, new Arrival(first, hops.get(first).get(id), sources.size() - 1));
          }
        });
    return arrivals;
  }

  /** Other components that reach it: least trusted first, then nearest, then smallest. */
  private static List<String> reaching(
      String id, Map<String, Map<String, Integer>> hops, PlainModel plain) {
    return hops.keySet().stream()
        .filter(from -> !from.equals(id) && hops.get(from).containsKey(id))
        .sorted(
            Comparator.<String>comparingLong(from -> plain.rating(plain.component(from)))
                .thenComparing(from -> hops.get(from).get(id))
                .thenComparing(from -> from))
        .toList();
  }
}

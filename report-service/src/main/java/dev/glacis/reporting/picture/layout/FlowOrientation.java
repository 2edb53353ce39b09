package dev.glacis.reporting.picture.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which flows to hand to ELK the other way round, so that flows between the parts of every
 * zone run in no circle. ELK breaks circles too, but between zones it then leads lines all the way
 * round the picture.
 *
 * @param <N> what stands in the picture: zones and components
 */
final class FlowOrientation<N> {

  private final Map<N, N> parents;
  private final Map<N, Map<N, Map<N, Integer>>> weights = new LinkedHashMap<>();
  private final Map<N, Integer> ranks = new HashMap<>();

  /**
   * @param parents what each part lies in; a part that is no key is outermost
   */
  FlowOrientation(Map<N, N> parents) {
    this.parents = parents;
  }

  void add(N source, N destination) {
    Ends<N> ends = ends(source, destination);
    if (ends.from().equals(ends.to())) {
      return;
    }
    Map<N, Map<N, Integer>> level =
        weights.computeIfAbsent(parents.get(ends.from()), container -> new LinkedHashMap<>());
    level
        .computeIfAbsent(ends.from(), part -> new LinkedHashMap<>())
        .merge(ends.to(), 1, Integer::sum);
    level.computeIfAbsent(ends.to(), part -> new LinkedHashMap<>());
  }

  /** Call once, after the last flow was added. */
  void rank() {
    weights.values().forEach(this::rank);
  }

  /** Whether the flow runs against the order of its zone's parts. */
  boolean backwards(N source, N destination) {
    Ends<N> ends = ends(source, destination);
    return ranks.getOrDefault(ends.from(), 0) > ranks.getOrDefault(ends.to(), 0);
  }

  /** Sources first, then what has most outgoing over incoming flows (Eades, Lin and Smyth). */
  private void rank(Map<N, Map<N, Integer>> level) {
    List<N> left = new ArrayList<>(level.keySet());
    List<N> order = new ArrayList<>();
    Deque<N> last = new ArrayDeque<>();
    while (!left.isEmpty()) {
      N next =
          left.stream()
              .filter(part -> outgoing(part, left, level) == 0 && left.size() > 1)
              .filter(part -> incoming(part, left, level) > 0)
              .findFirst()
              .orElse(null);
      if (next != null) {
        last.push(next);
      } else {
        next =
            left.stream()
                .max(Comparator.comparingInt(part -> surplus(part, left, level)))
                .orElseThrow();
        order.add(next);
      }
      left.remove(next);
    }
    order.addAll(last);
    order.forEach(part -> ranks.put(part, ranks.size()));
  }

  private int surplus(N part, List<N> left, Map<N, Map<N, Integer>> level) {
    int in = incoming(part, left, level);
    int out = outgoing(part, left, level);
    return in == 0 ? Integer.MAX_VALUE : out - in;
  }

  private int outgoing(N part, List<N> left, Map<N, Map<N, Integer>> level) {
    return level.get(part).entrySet().stream()
        .filter(flow -> left.contains(flow.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private int incoming(N part, List<N> left, Map<N, Map<N, Integer>> level) {
    return left.stream().mapToInt(other -> level.get(other).getOrDefault(part, 0)).sum();
  }

  /** The parts of one and the same container in which the two ends lie. */
  private Ends<N> ends(N source, N destination) {
    List<N> from = pathTo(source);
    List<N> to = pathTo(destination);
    int shared = 0;
    while (shared < from.size() - 1
        && shared < to.size() - 1
        && from.get(shared).equals(to.get(shared))) {
      shared++;
    }
    return new Ends<>(from.get(shared), to.get(shared));
  }

  private List<N> pathTo(N part) {
    Deque<N> path = new ArrayDeque<>();
    for (N at = part; at != null; at = parents.get(at)) {
      path.push(at);
    }
    return List.copyOf(path);
  }

  private record Ends<N>(N from, N to) {}
}

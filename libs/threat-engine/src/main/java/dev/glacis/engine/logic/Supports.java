package dev.glacis.engine.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Combines supports, fewest assumptions first; keeps the best few, so that the work is bounded. */
final class Supports {

  /** How many ways are kept at each step. */
  private static final int KEPT = 16;

  private Supports() {}

  static List<Support> none() {
    return List.of();
  }

  static List<Support> free(Support support) {
    return List.of(support);
  }

  /** Ways to get one of the parts. */
  static <T> List<Support> any(List<? extends T> parts, Function<T, List<Support>> ways) {
    List<Support> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Support way : ways.apply(parts.get(i))) {
        if (way.size() == 0) {
          return List.of(way);
        }
        all.add(way);
      }
      if (all.size() > 4 * KEPT) {
        all = new ArrayList<>(best(all));
      }
    }
    return best(all);
  }

  /** Ways to get all of the parts. */
  static <T> List<Support> all(List<? extends T> parts, Function<T, List<Support>> ways) {
    List<Support> together = List.of(Support.NOTHING);
    for (int i = 0; i < parts.size(); i++) {
      together = both(together, ways.apply(parts.get(i)));
      if (together.isEmpty()) {
        return together;
      }
    }
    return together;
  }

  /** Ways to get both. */
  static List<Support> both(List<Support> left, List<Support> right) {
    if (left.size() == 1 && right.size() == 1) {
      Optional<Support> both = left.getFirst().and(right.getFirst());
      return both.isPresent() ? List.of(both.get()) : List.of();
    }
    List<Support> together = new ArrayList<>(left.size() * right.size());
    for (Support first : left) {
      for (Support second : right) {
        first.and(second).ifPresent(together::add);
      }
    }
    return best(together);
  }

  /** The sort is stable: equal ones stay in the order of the condition. */
  private static List<Support> best(List<Support> ways) {
    List<Support> sorted = ways;
    if (!ascending(ways)) {
      sorted = new ArrayList<>(ways);
      sorted.sort(Comparator.comparingInt(Support::size));
    }
    return sorted.size() > KEPT ? List.copyOf(sorted.subList(0, KEPT)) : sorted;
  }

  private static boolean ascending(List<Support> ways) {
    for (int i = 1; i < ways.size(); i++) {
      if (ways.get(i).size() < ways.get(i - 1).size()) {
        return false;
      }
    }
    return true;
  }
}

package dev.glacis.engine.attack;

import dev.glacis.engine.attack.CutProblem.CutPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Takes the closing set that cuts most paths for its size, then drops what is not needed. */
final class SmallestGreedy {

  private final CutProblem problem;
  private final Map<CutPath, List<SortedSet<Integer>>> closing;
  private final boolean[] chosen;

  /**
   * @param closing closing sets of every path that can be cut, in the order of the paths
   */
  SmallestGreedy(CutProblem problem, Map<CutPath, List<SortedSet<Integer>>> closing) {
    this.problem = problem;
    this.closing = closing;
    this.chosen = new boolean[problem.candidates().size()];
  }

  boolean[] find() {
    while (!problem.allCut(List.copyOf(closing.keySet()), chosen)) {
      best().forEach(candidate -> chosen[candidate] = true);
    }
    spare();
    return chosen;
  }

  /**
   * So many countermeasures are needed at least: paths without a common candidate each need their
   * own.
   */
  int atLeast() {
    Set<Integer> used = new HashSet<>();
    int sum = 0;
    for (List<SortedSet<Integer>> sets : closing.values()) {
      Set<Integer> all = new HashSet<>();
      sets.forEach(all::addAll);
      if (all.stream().noneMatch(used::contains)) {
        used.addAll(all);
        sum += sets.stream().mapToInt(this::size).min().orElse(0);
      }
    }
    return sum;
  }

  private SortedSet<Integer> best() {
    SortedSet<Integer> best = null;
    double bestYield = 0;
    for (CutPath path : closing.keySet()) {
      if (!problem.isCut(path, chosen)) {
        for (SortedSet<Integer> set : closing.get(path)) {
          double yield = (double) newlyCut(set) / Math.max(1, added(set));
          if (yield > bestYield) {
            best = set;
            bestYield = yield;
          }
        }
      }
    }
    return best;
  }

  private long newlyCut(SortedSet<Integer> set) {
    boolean[] then = chosen.clone();
    set.forEach(candidate -> then[candidate] = true);
    return closing.keySet().stream()
        .filter(path -> !problem.isCut(path, chosen) && problem.isCut(path, then))
        .count();
  }

  private int added(SortedSet<Integer> set) {
    return set.stream()
        .filter(candidate -> !chosen[candidate])
        .mapToInt(candidate -> problem.candidates().get(candidate).size())
        .sum();
  }

  private int size(SortedSet<Integer> set) {
    return set.stream().mapToInt(candidate -> problem.candidates().get(candidate).size()).sum();
  }

  private void spare() {
    List<Integer> dearestFirst = new ArrayList<>();
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      dearestFirst.add(candidate);
    }
    dearestFirst.sort(
        Comparator.comparing((Integer candidate) -> problem.candidates().get(candidate).size())
            .thenComparing(candidate -> problem.candidates().get(candidate).price())
            .reversed());
    for (int candidate : dearestFirst) {
      boolean before = chosen[candidate];
      chosen[candidate] = false;
      chosen[candidate] = before && !problem.allCut(List.copyOf(closing.keySet()), chosen);
    }
  }
}

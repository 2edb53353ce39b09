package dev.glacis.engine.attack;

import dev.glacis.engine.attack.CutProblem.CutPath;
import dev.glacis.engine.attack.CutProblem.CutStep;
import dev.glacis.engine.attack.CutProblem.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sets of candidates, none of which can be spared, that close a step of a path. */
final class ClosingSets {

  private final CutProblem problem;
  private final List<SortedSet<Integer>> found = new ArrayList<>();

  private ClosingSets(CutProblem problem) {
    this.problem = problem;
  }

  /** Sets of candidate numbers; empty when nothing cuts the path. */
  static List<SortedSet<Integer>> of(CutProblem problem, CutPath path) {
    ClosingSets sets = new ClosingSets(problem);
    path.steps().forEach(step -> sets.add(step, 0, new ArrayList<>(), 1));
    return sets.smallest();
  }

  private void add(CutStep step, int next, List<Use> uses, double left) {
    if (problem.closes(step, left)) {
      SortedSet<Integer> needs = new TreeSet<>();
      for (Use use : uses) {
        for (int candidate : use.needs()) {
          needs.add(candidate);
        }
      }
      found.add(needs);
      return;
    }
    for (int i = next; i < step.uses().size(); i++) {
      Use use = step.uses().get(i);
      uses.add(use);
      add(step, i + 1, uses, left * use.left());
      uses.removeLast();
    }
  }

  private List<SortedSet<Integer>> smallest() {
    return found.stream()
        .distinct()
        .filter(
            set -> found.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
        .toList();
  }
}

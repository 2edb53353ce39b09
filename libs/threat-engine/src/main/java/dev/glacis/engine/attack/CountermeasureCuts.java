package dev.glacis.engine.attack;

import dev.glacis.engine.attack.CutProblem.CutPath;
import dev.glacis.engine.pack.PackSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Chooses countermeasures that are not there yet against the paths that were found. Exact for few
 * candidates, else greedy with the gap to a proven bound. Deterministic.
 */
public final class CountermeasureCuts {

  private static final double EQUAL = 1e-6;

  private CountermeasureCuts() {}

  /**
   * Few countermeasures that cut every path which can be cut. A path is cut when one of its steps
   * is closed.
   *
   * @throws IllegalArgumentException when a path names a countermeasure that no pack has
   */
  public static SmallestCut smallest(List<AttackPath> paths, PackSet packs, CutOptions options) {
    CutProblem problem = CutProblems.of(paths, packs, options);
    Map<CutPath, List<SortedSet<Integer>>> closing = new LinkedHashMap<>();
    List<String> uncut = new ArrayList<>();
    for (CutPath path : problem.paths()) {
      List<SortedSet<Integer>> sets = ClosingSets.of(problem, path);
      if (sets.isEmpty()) {
        uncut.add(path.id());
      } else {
        closing.put(path, sets);
      }
    }
    boolean[] useful = useful(problem, closing);
    if (count(useful) <= options.exactUpTo()) {
      boolean[] exact = new SmallestExact(problem, closing.keySet(), useful).find();
      return cut(problem, exact, uncut, 0);
    }
    SmallestGreedy greedy = new SmallestGreedy(problem, closing);
    boolean[] chosen = greedy.find();
    return cut(problem, chosen, uncut, problem.size(chosen) - greedy.atLeast());
  }

  /**
   * The countermeasures that take most risk away from the paths for a budget.
   *
   * @param budget in the unit of the prices, not negative
   * @throws IllegalArgumentException when the budget is negative, or when a path names a
   *     countermeasure that no pack has
   */
  public static BudgetPlan forBudget(
      List<AttackPath> paths, PackSet packs, int budget, CutOptions options) {
    if (budget < 0) {
      throw new IllegalArgumentException("a budget is never negative: " + budget);
    }
    CutProblem problem = CutProblems.of(paths, packs, options);
    double before = problem.risk(new boolean[problem.candidates().size()]);
    BudgetGreedy greedy = new BudgetGreedy(problem, budget);
    boolean[] chosen = greedy.find();
    if (problem.candidates().size() <= options.exactUpTo()) {
      return plan(problem, new BudgetExact(problem, budget, chosen).find(), before, 0);
    }
    double gap = greedy.atMost() - (before - problem.risk(chosen));
    return plan(problem, chosen, before, gap > EQUAL ? gap : 0);
  }

  private static SmallestCut cut(
      CutProblem problem, boolean[] chosen, List<String> uncut, int gap) {
    return new SmallestCut(
        parts(problem, chosen),
        problem.price(chosen),
        cutPaths(problem, chosen),
        uncut,
        gap == 0,
        gap);
  }

  private static BudgetPlan plan(CutProblem problem, boolean[] chosen, double before, double gap) {
    return new BudgetPlan(
        parts(problem, chosen),
        problem.price(chosen),
        before,
        problem.risk(chosen),
        cutPaths(problem, chosen),
        gap == 0,
        gap);
  }

  private static List<ChosenCountermeasure> parts(CutProblem problem, boolean[] chosen) {
    List<ChosenCountermeasure> parts = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        parts.addAll(problem.candidates().get(i).parts());
      }
    }
    parts.sort(Comparator.comparing(ChosenCountermeasure::instance));
    return parts;
  }

  private static List<String> cutPaths(CutProblem problem, boolean[] chosen) {
    return problem.paths().stream()
        .filter(path -> problem.isCut(path, chosen))
        .map(CutPath::id)
        .toList();
  }

  private static boolean[] useful(
      CutProblem problem, Map<CutPath, List<SortedSet<Integer>>> closing) {
    boolean[] useful = new boolean[problem.candidates().size()];
    closing.values().stream()
        .flatMap(List::stream)
        .flatMap(SortedSet::stream)
        .forEach(candidate -> useful[candidate] = true);
    return useful;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }
}

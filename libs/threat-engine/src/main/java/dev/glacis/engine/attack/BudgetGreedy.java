package dev.glacis.engine.attack;

import dev.glacis.engine.attack.CutProblem.CutPath;
import dev.glacis.engine.attack.CutProblem.CutStep;
import dev.glacis.engine.attack.CutProblem.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Takes what removes most risk for its price again and again, or the one best thing if better. */
final class BudgetGreedy {

  /** Less risk than this is none. */
  private static final double NOTHING = 1e-6;

  private final CutProblem problem;
  private final int budget;
  private final List<int[]> bundles;

  BudgetGreedy(CutProblem problem, int budget) {
    this.problem = problem;
    this.budget = budget;
    bundles =
        problem.paths().stream()
            .flatMap(path -> path.steps().stream())
            .flatMap(step -> step.uses().stream())
            .map(Use::needs)
            .sorted(Arrays::compare)
            .toList();
  }

  boolean[] find() {
    boolean[] byYield = grow(true);
    boolean[] single = grow(false);
    return problem.risk(single) < problem.risk(byYield) - NOTHING ? single : byYield;
  }

  /**
   * No set for the budget removes more risk than this: neither more than everything that can be
   * paid for alone does together, nor more than the sum of what its candidates remove at best.
   */
  double atMost() {
    boolean[] affordable = new boolean[problem.candidates().size()];
    for (int i = 0; i < affordable.length; i++) {
      affordable[i] = problem.candidates().get(i).price() <= budget;
    }
    double together = problem.risk(new boolean[affordable.length]) - problem.risk(affordable);
    return Math.min(together, filled(shares()));
  }

  private boolean[] grow(boolean byYield) {
    boolean[] chosen = new boolean[problem.candidates().size()];
    int[] best = best(chosen, byYield);
    while (best != null) {
      chosen = with(chosen, best);
      best = best(chosen, byYield);
    }
    return chosen;
  }

  /** The bundle that removes most, per price or as it is; null when none fits or removes any. */
  private int[] best(boolean[] chosen, boolean byYield) {
    double risk = problem.risk(chosen);
    int price = problem.price(chosen);
    int[] best = null;
    double bestYield = 0;
    for (int[] bundle : bundles) {
      boolean[] then = with(chosen, bundle);
      int added = problem.price(then) - price;
      double removed = risk - problem.risk(then);
      double yield = byYield ? removed / Math.max(added, NOTHING) : removed;
      if (price + added <= budget && removed > NOTHING && yield > bestYield) {
        best = bundle;
        bestYield = yield;
      }
    }
    return best;
  }

  private static boolean[] with(boolean[] chosen, int[] bundle) {
    boolean[] then = chosen.clone();
    for (int candidate : bundle) {
      then[candidate] = true;
    }
    return then;
  }

  /** A use removes at most its effect, shared out evenly over what it needs. */
  private double[] shares() {
    double[] shares = new double[problem.candidates().size()];
    for (CutPath path : problem.paths()) {
      for (CutStep step : path.steps()) {
        for (Use use : step.uses()) {
          for (int candidate : use.needs()) {
            shares[candidate] += path.risk() * (1 - use.left()) / use.needs().length;
          }
        }
      }
    }
    return shares;
  }

  /** The budget filled with the best shares for their price, the last one in part. */
  private double filled(double[] shares) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (problem.candidates().get(i).price() <= budget) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparing(i -> -shares[i] / Math.max(price(i), NOTHING)));
    double sum = 0;
    double left = budget;
    for (int i : order) {
      double part = price(i) == 0 ? 1 : Math.min(1, left / price(i));
      sum += part * shares[i];
      left -= part * price(i);
    }
    return sum;
  }

  private int price(int candidate) {
    return problem.candidates().get(candidate).price();
  }
}

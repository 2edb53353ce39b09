package dev.glacis.engine.attack;

import java.util.Arrays;

/** Branch and bound: what is left of the risk when all that is undecided is taken is the bound. */
final class BudgetExact {

  /** Risks nearer than this are equal. */
  private static final double UNIT = 1e-6;

  private final CutProblem problem;
  private final int budget;
  private final boolean[] chosen;
  private final boolean[] allowed;
  private boolean[] best;
  private long bestRisk;
  private int bestSize = Integer.MAX_VALUE;
  private int bestPrice = Integer.MAX_VALUE;

  /**
   * @param known a set for the budget, to begin with
   */
  BudgetExact(CutProblem problem, int budget, boolean[] known) {
    this.problem = problem;
    this.budget = budget;
    bestRisk = rounded(known);
    chosen = new boolean[problem.candidates().size()];
    allowed = new boolean[chosen.length];
    Arrays.fill(allowed, true);
  }

  /**
   * The set that leaves the least risk; of equal ones the smallest, cheapest, first by instance.
   */
  boolean[] find() {
    branch(0, 0, 0);
    return best;
  }

  private void branch(int next, int size, int price) {
    if (rounded(allowed) > bestRisk) {
      return;
    } else if (next == chosen.length) {
      keepIfBetter(size, price);
      return;
    }
    CutCandidate candidate = problem.candidates().get(next);
    if (price + candidate.price() <= budget) {
      chosen[next] = true;
      branch(next + 1, size + candidate.size(), price + candidate.price());
      chosen[next] = false;
    }
    allowed[next] = false;
    branch(next + 1, size, price);
    allowed[next] = true;
  }

  private void keepIfBetter(int size, int price) {
    long risk = rounded(chosen);
    boolean smaller = size < bestSize || size == bestSize && price < bestPrice;
    if (risk < bestRisk || risk == bestRisk && smaller) {
      best = chosen.clone();
      bestRisk = risk;
      bestSize = size;
      bestPrice = price;
    }
  }

  private long rounded(boolean[] some) {
    return Math.round(problem.risk(some) / UNIT);
  }
}

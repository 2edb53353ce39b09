package dev.glacis.engine.attack;

import dev.glacis.engine.attack.CutProblem.CutPath;
import java.util.Collection;
import java.util.List;

/** Branch and bound: takes or leaves one candidate after the other. */
final class SmallestExact {

  private final CutProblem problem;
  private final List<CutPath> paths;
  private final boolean[] chosen;
  private final boolean[] allowed;
  private boolean[] best;
  private int bestSize = Integer.MAX_VALUE;
  private int bestPrice = Integer.MAX_VALUE;

  /**
   * @param paths those that can be cut
   * @param useful candidates that help to cut one of them
   */
  SmallestExact(CutProblem problem, Collection<CutPath> paths, boolean[] useful) {
    this.problem = problem;
    this.paths = List.copyOf(paths);
    this.allowed = useful.clone();
    this.chosen = new boolean[useful.length];
  }

  /** The smallest set; of equal ones the cheapest, then the first by instance. */
  boolean[] find() {
    branch(0, 0, 0);
    return best;
  }

  private void branch(int next, int size, int price) {
    boolean better = size < bestSize || size == bestSize && price < bestPrice;
    if (!better) {
      return;
    } else if (problem.allCut(paths, chosen)) {
      best = chosen.clone();
      bestSize = size;
      bestPrice = price;
      return;
    } else if (next == chosen.length || !problem.allCut(paths, allowed)) {
      return;
    }
    if (allowed[next]) {
      CutCandidate candidate = problem.candidates().get(next);
      chosen[next] = true;
      branch(next + 1, size + candidate.size(), price + candidate.price());
      chosen[next] = false;
      allowed[next] = false;
      branch(next + 1, size, price);
      allowed[next] = true;
    } else {
      branch(next + 1, size, price);
    }
  }
}

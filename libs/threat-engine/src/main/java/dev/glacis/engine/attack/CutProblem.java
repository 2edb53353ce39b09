package dev.glacis.engine.attack;

import java.util.List;

/**
 * Paths and the candidates that could cut them, by number.
 *
 * @param closedAt share of the inherent risk at which a step is closed
 */
record CutProblem(List<CutCandidate> candidates, List<CutPath> paths, double closedAt) {

  private static final double TOLERANCE = 1e-9;

  /** A path with its risk, 0 to 100, as it is now. */
  record CutPath(String id, double risk, List<CutStep> steps) {}

  /** A step with the share of its inherent risk that is left now. */
  record CutStep(double remaining, List<Use> uses) {}

  /**
   * A countermeasure against one step.
   *
   * @param needs numbers of the candidates that it takes, ascending
   * @param left share of the risk that it leaves
   */
  record Use(int[] needs, double left) {

    boolean inForce(boolean[] chosen) {
      for (int candidate : needs) {
        if (!chosen[candidate]) {
          return false;
        }
      }
      return true;
    }
  }

  boolean isCut(CutPath path, boolean[] chosen) {
    for (CutStep step : path.steps()) {
      if (closes(step, left(step, chosen))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a step is closed when this share of what is left now is left. */
  boolean closes(CutStep step, double left) {
    return step.remaining() * left <= closedAt + TOLERANCE;
  }

  boolean allCut(List<CutPath> some, boolean[] chosen) {
    for (CutPath path : some) {
      if (!isCut(path, chosen)) {
        return false;
      }
    }
    return true;
  }

  /** Sum of the risks of all paths with the chosen candidates in force. */
  double risk(boolean[] chosen) {
    double sum = 0;
    for (CutPath path : paths) {
      double risk = path.risk();
      for (CutStep step : path.steps()) {
        risk *= left(step, chosen);
      }
      sum += risk;
    }
    return sum;
  }

  private static double left(CutStep step, boolean[] chosen) {
    double left = 1;
    for (Use use : step.uses()) {
      if (use.inForce(chosen)) {
        left *= use.left();
      }
    }
    return left;
  }

  int size(boolean[] chosen) {
    int size = 0;
    for (int i = 0; i < chosen.length; i++) {
      size += chosen[i] ? candidates.get(i).size() : 0;
    }
    return size;
  }

  int price(boolean[] chosen) {
    int price = 0;
    for (int i = 0; i < chosen.length; i++) {
      price += chosen[i] ? candidates.get(i).price() : 0;
    }
    return price;
  }
}

package dev.glacis.engine.attack;

/**
 * A chain of steps, kept as its last step and the chain before it.
 *
 * @param before null for the first step
 * @param length number of steps
 * @param cost of the steps
 * @param bound cost of the whole chain when it has ended, else at most what it can come to
 */
record Chain(Chain before, int step, int length, long cost, long bound, boolean ended)
    implements Comparable<Chain> {

  static Chain first(int step, long cost) {
    return new Chain(null, step, 1, cost, cost, false);
  }

  Chain then(int next, long stepCost) {
    return new Chain(this, next, length + 1, cost + stepCost, cost + stepCost, false);
  }

  Chain ending(long endCost) {
    return new Chain(before, step, length, cost, cost + endCost, true);
  }

  Chain open(long leastRest) {
    return new Chain(before, step, length, cost, cost + leastRest, false);
  }

  int[] steps() {
    int[] steps = new int[length];
    Chain at = this;
    for (int i = length - 1; i >= 0; i--) {
      steps[i] = at.step;
      at = at.before;
    }
    return steps;
  }

  /** Cheapest first; of equal ones open chains, which may lead to a better ended one. */
  @Override
  public int compareTo(Chain other) {
    if (bound != other.bound) {
      return Long.compare(bound, other.bound);
    } else if (ended != other.ended) {
      return ended ? 1 : -1;
    }
    return length == other.length ? bySteps(this, other) : Integer.compare(length, other.length);
  }

  private static int bySteps(Chain one, Chain other) {
    if (one == other) {
      return 0;
    }
    int before = one.before == null ? 0 : bySteps(one.before, other.before);
    return before == 0 ? Integer.compare(one.step, other.step) : before;
  }
}

package dev.glacis.engine.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the cheapest chains of steps, best first. In a chain every step needs the one before it: a
 * chain with a step that could be left out is never the more likely one, and whatever cuts the
 * shorter cuts it too.
 */
final class ChainSearch {

  /**
   * The chains found.
   *
   * @param chains step numbers, the cheapest chain first
   * @param leastMissed cost that a chain which was not found has at least; {@link Chains#DEAD_END}
   *     when the search came to its end
   */
  record Found(List<int[]> chains, long leastMissed) {}

  /** Units of work that a chain is charged for which is kept; bounds the memory. */
  private static final int KEPT = 10;

  private final Chains chains;
  private final int wanted;
  private final long workLimit;
  private final PriorityQueue<Chain> open = new PriorityQueue<>();
  private final PriorityQueue<Long> cheapest = new PriorityQueue<>(Collections.reverseOrder());
  private long compared;

  ChainSearch(Chains chains, int wanted, long workLimit) {
    this.chains = chains;
    this.wanted = wanted;
    this.workLimit = workLimit;
  }

  Found run() {
    for (int step : chains.initial()) {
      offer(Chain.first(step, chains.cost(step, true)));
    }
    List<int[]> found = new ArrayList<>();
    while (found.size() < wanted && !open.isEmpty()) {
      Chain next = open.remove();
      if (next.ended()) {
        found.add(next.steps());
      } else if (work() >= workLimit) {
        addEnded(found);
        return new Found(found, next.bound());
      } else {
        extend(next);
      }
    }
    return new Found(found, Chains.DEAD_END);
  }

  /** Units of work done. */
  long work() {
    return chains.work() + compared;
  }

  private void addEnded(List<int[]> found) {
    while (found.size() < wanted && !open.isEmpty()) {
      Chain next = open.remove();
      if (next.ended()) {
        found.add(next.steps());
      }
    }
  }

  private void extend(Chain chain) {
    for (int step : chains.successors(chain.step())) {
      if (needsAll(chain, step)) {
        compared += KEPT;
        offer(chain.then(step, chains.cost(step, false)));
      }
    }
  }

  /** Whether none of the steps before the last leads to the step already. */
  private boolean needsAll(Chain chain, int step) {
    compared++;
    for (Chain before = chain.before(); before != null; before = before.before()) {
      compared++;
      if (chains.samePlace(before.step(), step)
          || Arrays.binarySearch(chains.successors(before.step()), step) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void offer(Chain chain) {
    long end = chains.endCost(chain.step());
    if (end >= 0) {
      Chain ended = chain.ending(end);
      if (promising(ended)) {
        open.add(ended);
        remember(ended.bound());
      }
    }
    long rest = chains.leastRest(chain.step());
    if (rest != Chains.DEAD_END && promising(chain.open(rest))) {
      open.add(chain.open(rest));
    }
  }

  /** Whether it can be among the wanted ones, as far as is known. */
  private boolean promising(Chain chain) {
    return cheapest.size() < wanted || chain.bound() <= cheapest.peek();
  }

  private void remember(long cost) {
    cheapest.add(cost);
    if (cheapest.size() > wanted) {
      cheapest.remove();
    }
  }
}

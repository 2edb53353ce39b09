package dev.glacis.engine.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Every chain there is, by trying. */
final class AllChains {

  private AllChains() {}

  /** All chains, the cheapest first, then the shortest, then by steps. */
  static List<String> of(Chains chains) {
    List<int[]> found = new ArrayList<>();
    for (int first : chains.initial()) {
      collect(chains, new int[] {first}, found);
    }
    found.sort(
        Comparator.<int[]>comparingLong(chain -> cost(chains, chain))
            .thenComparing(chain -> chain.length)
            .thenComparing(Arrays::compare));
    return found.stream().map(Arrays::toString).toList();
  }

  private static void collect(Chains chains, int[] chain, List<int[]> found) {
    int last = chain[chain.length - 1];
    if (chains.endCost(last) >= 0) {
      found.add(chain);
    }
    for (int next : chains.successors(last)) {
      boolean spare =
          IntStream.range(0, chain.length)
              .anyMatch(
                  i ->
                      chains.samePlace(chain[i], next)
                          || i < chain.length - 1
                              && Arrays.stream(chains.successors(chain[i]))
                                  .anyMatch(step -> step == next));
      if (!spare) {
        int[] longer = Arrays.copyOf(chain, chain.length + 1);
        longer[chain.length] = next;
        collect(chains, longer, found);
      }
    }
  }

  static long cost(Chains chains, int[] chain) {
    long cost = chains.endCost(chain[chain.length - 1]);
    for (int i = 0; i < chain.length; i++) {
      cost += chains.cost(chain[i], i == 0);
    }
    return cost;
  }
}

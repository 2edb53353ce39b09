package dev.glacis.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cheapest chains against all chains, on random graphs of steps. */
class ChainSearchTest {

  private static final long UNLIMITED = Long.MAX_VALUE;

  @Test
  void findsWhatTryingAllChainsFinds() {
    int several = 0;
    for (int seed = 0; seed < 500; seed++) {
      Chains chains = new RandomChains(new Random(seed), 9);
      List<String> all = AllChains.of(chains);
      several += all.size() > 10 ? 1 : 0;
      for (int wanted : new int[] {1, 4, 1000}) {
        ChainSearch.Found found = new ChainSearch(chains, wanted, UNLIMITED).run();
        assertThat(found.chains())
            .as("seed %d, %d wanted", seed, wanted)
            .extracting(Arrays::toString)
            .isEqualTo(all.subList(0, Math.min(wanted, all.size())));
        assertThat(found.leastMissed()).isEqualTo(Chains.DEAD_END);
      }
    }
    assertThat(several).isGreaterThan(100);
  }

  @Test
  void saysWhatItCanHaveMissedWhenItStopsEarly() {
    int stopped = 0;
    for (int seed = 0; seed < 300; seed++) {
      Chains chains = new RandomChains(new Random(seed), 9);
      List<String> all = AllChains.of(chains);
      for (long limit : new long[] {0, 3, 10, 30}) {
        ChainSearch.Found found = new ChainSearch(chains, 5, limit).run();
        List<String> names = found.chains().stream().map(Arrays::toString).toList();
        List<String> best = all.subList(0, Math.min(5, all.size()));
        if (found.leastMissed() == Chains.DEAD_END) {
          assertThat(names).isEqualTo(best);
        } else {
          stopped++;
          assertThat(best)
              .filteredOn(name -> !names.contains(name))
              .allSatisfy(
                  missed ->
                      assertThat(AllChains.cost(chains, parse(missed)))
                          .isGreaterThanOrEqualTo(found.leastMissed()));
          assertThat(new ChainSearch(chains, 5, limit).run().chains())
              .extracting(Arrays::toString)
              .isEqualTo(names);
        }
      }
    }
    assertThat(stopped).isGreaterThan(100);
  }

  @Test
  void givesTheChainsThatItKnowsWhenItStops() {
    for (int seed = 0; seed < 100; seed++) {
      Chains chains = new RandomChains(new Random(seed), 9);
      List<String> single =
          AllChains.of(chains).stream().filter(chain -> !chain.contains(",")).limit(5).toList();
      assertThat(new ChainSearch(chains, 5, 0).run().chains())
          .extracting(Arrays::toString)
          .containsAll(single);
    }
  }

  private static int[] parse(String chain) {
    return Stream.of(chain.substring(1, chain.length() - 1).split(", "))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /** Costs are small whole numbers, so that many chains cost the same. */
  private static final class RandomChains implements Chains {

    private final int[][] successors;
    private final int[] initial;
    private final long[] costs;
    private final long[] ends;
    private final int[] places;
    private final long[] rest;

    RandomChains(Random random, int steps) {
      initial = IntStream.range(0, steps).filter(step -> random.nextInt(3) == 0).toArray();
      costs = random.longs(steps, 0, 4).toArray();
      ends = random.longs(steps, -2, 4).map(end -> Math.max(end, -1)).toArray();
      places = random.ints(steps, 0, steps).toArray();
      successors =
          IntStream.range(0, steps)
              .mapToObj(
                  step ->
                      IntStream.range(0, steps)
                          .filter(next -> random.nextInt(3) == 0)
                          .filter(next -> Arrays.binarySearch(initial, next) < 0)
                          .filter(next -> places[next] != places[step])
                          .toArray())
              .toArray(int[][]::new);
      rest = rest(random.nextBoolean());
    }

    /** The true least cost of walks that may repeat themselves, or a careless bound. */
    private long[] rest(boolean tight) {
      long[] least = new long[costs.length];
      Arrays.fill(least, DEAD_END);
      for (int round = 0; round < costs.length; round++) {
        for (int step = 0; step < costs.length; step++) {
          for (int next : successors[step]) {
            long ending = ends[next] < 0 ? DEAD_END : ends[next];
            long on = Math.min(ending, least[next]);
            least[step] = on == DEAD_END ? least[step] : Math.min(least[step], costs[next] + on);
          }
        }
      }
      return tight
          ? least
          : Arrays.stream(least).map(cost -> cost == DEAD_END ? DEAD_END : 0).toArray();
    }

    @Override
    public int[] initial() {
      return initial;
    }

    @Override
    public int[] successors(int step) {
      return successors[step];
    }

    @Override
    public long cost(int step, boolean first) {
      return first ? costs[step] + 1 : costs[step];
    }

    @Override
    public long endCost(int step) {
      return ends[step];
    }

    @Override
    public long leastRest(int step) {
      return rest[step];
    }

    @Override
    public boolean samePlace(int step, int other) {
      return places[step] == places[other];
    }

    @Override
    public long work() {
      return 0;
    }
  }
}

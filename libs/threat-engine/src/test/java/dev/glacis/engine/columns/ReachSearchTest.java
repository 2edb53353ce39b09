package dev.glacis.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ways of searching, against a search from every single source. */
class ReachSearchTest {

  @ParameterizedTest
  @CsvSource({"1, 40, 30", "2, 150, 140", "3, 150, 300", "4, 200, 190", "5, 12, 60", "6, 90, 95"})
  void bothWaysFindTheFewestUnknownFacts(int seed, int components, int flows) {
    Random random = new Random(seed);
    ModelGraph graph = FlowGraphs.random(random, components, flows);
    Levels sources = Levels.of(costs(random, components, 3));
    Levels targets = Levels.of(costs(random, components, 2));
    byte[] passing = costs(random, flows, 1);
    Levels passable = Levels.of(passing);

    byte[] expected = new byte[components];
    for (int target = 0; target < components; target++) {
      expected[target] = (byte) fewest(graph, sources, targets.cost(target), passing, target);
    }

    Levels goingBack = new SourcesBefore(graph, sources, passable).of(targets);
    Levels following = search(graph, sources, targets, passable).following();
    assertThat(LevelSets.both(goingBack, targets).costs(components)).isEqualTo(expected);
    assertThat(LevelSets.both(following, targets).costs(components)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 400, 500", "2, 500, 450", "3, 300, 700", "4, 900, 1000"})
  void searchesAmongFewComponentsForTheSameWays(int seed, int components, int flows) {
    Random random = new Random(seed);
    ModelGraph graph = FlowGraphs.random(random, components, flows);
    Levels sources = Levels.of(costs(random, components, 3));
    Levels everything = Levels.known(Bits.all(components));
    Levels passable = Levels.of(costs(random, flows, 1));
    ReachSearch following = search(graph, sources, everything, passable);
    Levels arriving = following.following();
    int compared = 0;
    for (int target = 0; target < components; target++) {
      if (arriving.cost(target) < Levels.MANY) {
        long[] alone = Bits.none(components);
        Bits.add(alone, target);
        long[] onWays = new WaysBack(graph, passable).to(alone, arriving);
        if (onWays != null) {
          SourceWays ways = search(graph, sources, everything, passable).ways(alone, arriving);
          assertThat(ways.path(target)).isEqualTo(following.path(target));
          compared += Bits.count(onWays) < components / 2 ? 1 : 0;
        }
      }
    }
    assertThat(compared).as("searches among less than half of the components").isPositive();
  }

  @Test
  void followsTheSourcesWhereGoingBackWouldTakeLonger() {
    int length = 3_000;
    ModelGraph graph = FlowGraphs.chain(length);
    long[] first = Bits.none(length);
    Bits.add(first, 0);
    Levels source = Levels.known(first);
    Levels targets = Levels.known(Bits.all(length));

    assertThat(new SourcesBefore(graph, source, null).of(targets)).isNull();
    long[] reached = search(graph, source, targets, null).arriving().none();
    assertThat(Bits.count(reached)).isEqualTo(length - 1);
    assertThat(Bits.has(reached, 0)).as("no component is its own source").isFalse();
  }

  private static ReachSearch search(
      ModelGraph graph, Levels sources, Levels targets, Levels passable) {
    return new ReachSearch(
        graph,
        sources,
        targets,
        passable,
        among -> new PassableFlows(graph, passable, among),
        new ArrivalLines());
  }

  /** Goes over all flows until nothing gets better, from each source but the target. */
  private static int fewest(
      ModelGraph graph, Levels sources, int ofTarget, byte[] passing, int target) {
    int fewest = Levels.NEVER;
    for (int source = 0; source < graph.components().size(); source++) {
      if (source != target && sources.cost(source) != Levels.NEVER && ofTarget != Levels.NEVER) {
        int way = from(graph, source, passing)[target];
        if (way != Integer.MAX_VALUE) {
          fewest = Math.min(fewest, Math.min(Levels.MANY, sources.cost(source) + way + ofTarget));
        }
      }
    }
    return fewest;
  }

  private static int[] from(ModelGraph graph, int source, byte[] passing) {
    FlowEnds ends = graph.ends();
    int[] best = new int[graph.components().size()];
    Arrays.fill(best, Integer.MAX_VALUE);
    best[source] = 0;
    for (boolean better = true; better; ) {
      better = false;
      for (int flow = 0; flow < passing.length; flow++) {
        better |= over(best, ends.source(flow), ends.destination(flow), passing[flow]);
        better |=
            ends.bidirectional(flow)
                && over(best, ends.destination(flow), ends.source(flow), passing[flow]);
      }
    }
    return best;
  }

  private static boolean over(int[] best, int from, int to, int passing) {
    if (passing == Levels.NEVER
        || best[from] == Integer.MAX_VALUE
        || best[from] + passing >= best[to]) {
      return false;
    }
    best[to] = best[from] + passing;
    return true;
  }

  private static byte[] costs(Random random, int elements, int rare) {
    byte[] costs = new byte[elements];
    for (int i = 0; i < elements; i++) {
      costs[i] = (byte) (random.nextInt(4) < rare ? Levels.NEVER : random.nextInt(Levels.MANY + 1));
    }
    return costs;
  }
}

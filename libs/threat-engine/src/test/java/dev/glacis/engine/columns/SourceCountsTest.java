package dev.glacis.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a search from every single source. */
class SourceCountsTest {

  private static final byte PASSABLE = 0;

  @ParameterizedTest
  @CsvSource({"1, 40, 30", "2, 150, 140", "3, 150, 300", "4, 200, 190", "5, 12, 60", "6, 90, 95"})
  void countsAndListsWhatASearchFromEverySourceFinds(int seed, int components, int flows) {
    Random random = new Random(seed);
    ModelGraph graph = FlowGraphs.random(random, components, flows);
    byte[] costs = new byte[flows];
    for (int i = 0; i < flows; i++) {
      costs[i] = random.nextInt(4) == 0 ? Levels.NEVER : PASSABLE;
    }
    int[] sources =
        IntStream.range(0, components).filter(i -> random.nextInt(3) > 0).sorted().toArray();

    SourceCounts counts = SourceCounts.of(graph, sources, costs);

    for (int target = 0; target < components; target++) {
      List<ComponentNode> expected = new ArrayList<>();
      for (int source : sources) {
        ComponentNode from = graph.components().get(source);
        if (source != target && reached(from, costs).contains(graph.components().get(target))) {
          expected.add(from);
        }
      }
      assertThat(counts.count(target)).as("target %d", target).isEqualTo(expected.size());
      assertThat(counts.first(target))
          .isEqualTo(expected.subList(0, Math.min(SourceCounts.LISTED, expected.size())));
    }
  }

  @Test
  void followsALongWayWithoutRecursion() {
    int length = 50_000;
    ModelGraph graph = FlowGraphs.chain(length);

    SourceCounts counts = SourceCounts.of(graph, new int[] {0}, new byte[length - 1]);

    assertThat(counts.count(0)).isZero();
    assertThat(counts.first(length - 1)).containsExactly(graph.components().get(0));
  }

  private static Set<ComponentNode> reached(ComponentNode source, byte[] costs) {
    Set<ComponentNode> reached = new HashSet<>(Set.of(source));
    Deque<ComponentNode> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      ComponentNode at = waiting.pop();
      for (FlowNode flow : at.outgoing()) {
        if (costs[flow.index()] == PASSABLE && reached.add(flow.other(at))) {
          waiting.push(flow.other(at));
        }
      }
    }
    return reached;
  }
}

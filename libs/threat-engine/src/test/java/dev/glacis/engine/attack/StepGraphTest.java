package dev.glacis.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search over random systems against every chain of steps, found by trying. */
class StepGraphTest {

  private static final int COMPONENTS = 8;

  @Test
  void boundsNeverHideACheaperChain() {
    int chained = 0;
    for (int seed = 0; seed < 120; seed++) {
      StepGraph graph = graph(seed);
      List<String> all = AllChains.of(graph);
      for (int wanted : new int[] {1, 5, 2000}) {
        assertThat(new ChainSearch(graph, wanted, Long.MAX_VALUE).run().chains())
            .as("seed %d, %d wanted", seed, wanted)
            .extracting(Arrays::toString)
            .isEqualTo(all.subList(0, Math.min(wanted, all.size())));
      }
      chained += all.stream().anyMatch(chain -> chain.contains(",")) ? 1 : 0;
    }
    assertThat(chained).isGreaterThan(30);
  }

  private static StepGraph graph(int seed) {
    ArchitectureModel model = RandomSystems.model(seed, COMPONENTS).build();
    PackSet packs = RandomSystems.pack(seed, COMPONENTS).packs();
    ModelGraph graph = ModelGraph.of(model, packs.vocabulary());
    ThreatEngine engine = new ThreatEngine(packs);
    FlowNetwork network = new FlowNetwork(graph);
    List<EntryPoint> entries = EntryPoints.of(network, 20);
    StepIndex steps =
        new StepIndex(
            engine, engine.evaluate(model), graph.assets(), network, AttackOptions.defaults());
    return new StepGraph(network, steps, entries);
  }
}

package dev.glacis.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.ModelGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where content gets to, against the same rules applied until nothing changes. */
class SpreadTest {

  private static final int COMPONENTS = 12;

  @Test
  void findsWhatTheRulesGiveFromEntryPoints() {
    for (int seed = 0; seed < 100; seed++) {
      FlowNetwork network = network(seed);
      List<EntryPoint> entries = EntryPoints.of(network, 20);
      Spread spread = new Spread(network, true);
      spread.fromEntries(entries);
      NaiveSpread naive = new NaiveSpread(network, false);
      entries.forEach(naive::enter);
      assertSame(spread, naive, network, seed);
    }
  }

  @Test
  void findsWhatTheRulesGiveFromEveryComponentAndFlowWithOneInstance() {
    for (int seed = 0; seed < 50; seed++) {
      FlowNetwork network = network(seed);
      Spread spread = new Spread(network, false);
      for (int component = 0; component < network.components(); component++) {
        spread.fromComponent(component);
        NaiveSpread naive = new NaiveSpread(network, true);
        for (int flow : network.outgoing(component)) {
          naive.speak(flow, component);
        }
        assertSame(spread, naive, network, seed);
      }
      for (int flow = 0; flow < network.flows(); flow++) {
        spread.fromFlow(flow);
        NaiveSpread naive = new NaiveSpread(network, true);
        naive.speak(flow, network.source(flow));
        if (network.twoWay(flow)) {
          naive.speak(flow, network.destination(flow));
        }
        assertSame(spread, naive, network, seed);
      }
    }
  }

  @Test
  void tracesRoutesThatLeadFromAnEntryPointToTheComponent() {
    for (int seed = 0; seed < 100; seed++) {
      FlowNetwork network = network(seed);
      List<EntryPoint> entries = EntryPoints.of(network, 20);
      Spread spread = new Spread(network, true);
      spread.fromEntries(entries);
      for (int component = 0; component < network.components(); component++) {
        if (spread.arrivals().at(component) != 0) {
          List<Integer> route = spread.arrivals().route(network, component, ContentKinds.ALL);
          int first = route.getFirst();
          assertThat(entries)
              .extracting(entry -> network.number(entry.component()))
              .contains(first);
          assertThat(route.getLast()).isEqualTo(component);
          for (int i = 1; i < route.size(); i += 2) {
            assertThat(network.outgoing(route.get(i - 1))).contains(route.get(i));
            assertThat(network.other(route.get(i), route.get(i - 1))).isEqualTo(route.get(i + 1));
            assertThat(network.own(route.get(i))).isFalse();
          }
        }
      }
    }
  }

  private static void assertSame(Spread spread, NaiveSpread naive, FlowNetwork network, int seed) {
    naive.run();
    for (int component = 0; component < network.components(); component++) {
      assertThat(spread.arrivals().at(component))
          .as("seed %d, component %d", seed, component)
          .isEqualTo(naive.arrived[component]);
    }
    for (int flow = 0; flow < network.flows(); flow++) {
      assertThat(spread.traffic(flow))
          .as("seed %d, flow %d", seed, flow)
          .isEqualTo(naive.traffic[flow]);
    }
  }

  private static FlowNetwork network(int seed) {
    ModelGraph graph =
        ModelGraph.of(
            RandomSystems.model(seed, COMPONENTS).build(), AttackPack.pack().packs().vocabulary());
    FlowNetwork network = new FlowNetwork(graph);
    network.markOutside(0);
    return network;
  }

  /** Applies the rules to every flow again and again. */
  private static final class NaiveSpread {

    private final FlowNetwork network;
    private final boolean speaking;
    private final int[] arrived;
    private final int[] traffic;

    NaiveSpread(FlowNetwork network, boolean speaking) {
      this.network = network;
      this.speaking = speaking;
      arrived = new int[network.components()];
      traffic = new int[network.flows()];
    }

    void enter(EntryPoint entry) {
      int component = network.number(entry.component());
      boolean written = entry.reason() == EntryPoint.Reason.WRITTEN_BY_OUTSIDERS;
      arrived[component] |= ContentKinds.MATERIAL | (written ? 0 : ContentKinds.REQUEST);
      for (int flow : network.outgoing(component)) {
        if (network.byOutsiders(flow) && entry.reason() != EntryPoint.Reason.INTERNET_FACING) {
          carry(flow, component, carries(flow, component));
        }
      }
    }

    void speak(int flow, int from) {
      boolean first = network.source(flow) == from;
      carry(flow, from, carries(flow, from) | (first ? ContentKinds.REQUEST : 0));
    }

    void run() {
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int component = 0; component < arrived.length; component++) {
          for (int flow : network.outgoing(component)) {
            changed |= handOn(component, flow);
          }
        }
      }
    }

    private boolean handOn(int component, int flow) {
      boolean stopped = speaking ? network.outside(component) : network.own(flow);
      if (arrived[component] == 0 || stopped) {
        return false;
      }
      int carries = carries(flow, component);
      return carry(flow, component, arrived[component] & carries | carries & ContentKinds.MATERIAL);
    }

    private boolean carry(int flow, int from, int kinds) {
      int to = network.other(flow, from);
      boolean changed = (kinds & ~arrived[to]) != 0 || (kinds & ~traffic[flow]) != 0;
      traffic[flow] |= kinds;
      arrived[to] |= kinds;
      return changed;
    }

    private int carries(int flow, int from) {
      int kinds = network.kinds(flow, from);
      return kinds == 0 ? ContentKinds.ALL : kinds;
    }
  }
}

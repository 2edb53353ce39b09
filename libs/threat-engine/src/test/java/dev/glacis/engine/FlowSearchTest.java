package dev.glacis.engine;

import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FlowSearchTest {

  private static final int LONG = 3_000;

  /** Long ways, some groups of components that reach each other, and branches that meet again. */
  @Property(seed = "1201", tries = 60)
  void findsWhatLiesAlongFlows(
      @ForAll @IntRange(min = 1, max = 1_500) int components, @ForAll Random random) {
    ModelBuilder model = components(components);
    int flows = random.nextInt(2 * components);
    int furthest = 1 + random.nextInt(40);
    for (int i = 0; i < flows; i++) {
      int from = random.nextInt(components);
      int to = (from + 1 + random.nextInt(furthest)) % components;
      boolean back = random.nextInt(20) == 0;
      model.flow("f" + i, id(back ? to : from), id(back ? from : to));
    }
    ModelGraph graph = ModelGraph.of(model.build(), DemoPacks.PACKS.vocabulary());
    FlowSearch search = new FlowSearch(graph);
    FlowSearch.Collecting ahead = (component, into) -> into.set(component);
    FlowSearch.Collecting before = (component, into) -> into.set(component);

    for (int i = 0; i < 20; i++) {
      List<ComponentNode> starts =
          random.ints(random.nextInt(3), 0, components).mapToObj(graph.components()::get).toList();
      BitSet outgoing = new BitSet();
      search.collect(starts, ListRelation.OUTGOING, ahead, outgoing);
      BitSet incoming = new BitSet();
      search.collect(starts, ListRelation.INCOMING, before, incoming);

      assertThat(outgoing).isEqualTo(reached(starts, true));
      assertThat(incoming).isEqualTo(reached(starts, false));
    }
  }

  @Test
  void looksAtFewComponentsOfALongWayEachTime() {
    ModelBuilder model = components(LONG);
    for (int i = 1; i < LONG; i++) {
      model.flow("f" + i, id(i - 1), id(i));
    }
    ModelGraph graph = ModelGraph.of(model.build(), DemoPacks.PACKS.vocabulary());
    FlowSearch search = new FlowSearch(graph);
    int[] visits = {0};
    FlowSearch.Collecting counting = (component, into) -> visits[0]++;

    for (ComponentNode start : graph.components()) {
      search.collect(List.of(start), ListRelation.OUTGOING, counting, new BitSet());
    }

    assertThat(visits[0]).isBetween(LONG, 300 * LONG);
  }

  private static BitSet reached(List<ComponentNode> starts, boolean outgoing) {
    BitSet reached = new BitSet();
    Deque<ComponentNode> waiting = new ArrayDeque<>(starts);
    while (!waiting.isEmpty()) {
      ComponentNode next = waiting.pop();
      if (!reached.get(next.index())) {
        reached.set(next.index());
        for (FlowNode flow : outgoing ? next.outgoing() : next.incoming()) {
          waiting.add(outgoing ? flow.destination() : flow.source());
        }
      }
    }
    return reached;
  }

  private static ModelBuilder components(int count) {
    ModelBuilder model = model();
    for (int i = 0; i < count; i++) {
      model.component(id(i), "app.service", null);
    }
    return model;
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "c%05d", number);
  }
}

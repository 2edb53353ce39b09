package dev.glacis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns of places say what the places of each element say, whatever lies where. */
class PlaceColumnsTest {

  @ParameterizedTest
  @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void agreeWithThePlacesOfEachElement(ElementKind place) {
    for (int seed = 0; seed < 40; seed++) {
      ModelGraph graph = ModelGraph.of(RandomModels.of(seed).build(), DemoPacks.PACKS.vocabulary());
      long[] present = drawn(new Random(seed), graph.size(place));
      for (ElementKind kind : ElementKind.values()) {
        assertThat(new PlaceColumns(graph).everywhere(kind, place, present))
            .as("%s of model %d", kind, seed)
            .isEqualTo(expected(graph, kind, place, present));
      }
    }
  }

  /** Most are there, so that all places of an element often are. */
  private static long[] drawn(Random random, int size) {
    long[] present = Bits.none(size);
    for (int i = 0; i < size; i++) {
      if (random.nextInt(4) > 0) {
        Bits.add(present, i);
      }
    }
    return present;
  }

  private static long[] expected(
      ModelGraph graph, ElementKind kind, ElementKind place, long[] present) {
    long[] expected = Bits.none(graph.size(kind));
    for (int i = 0; i < graph.size(kind); i++) {
      List<GraphNode> places = CountermeasurePlaces.of(place, graph.node(kind, i), graph.system());
      if (!places.isEmpty() && places.stream().allMatch(node -> Bits.has(present, node.index()))) {
        Bits.add(expected, i);
      }
    }
    return expected;
  }
}

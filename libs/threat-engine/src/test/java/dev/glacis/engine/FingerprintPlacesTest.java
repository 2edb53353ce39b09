package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintPlacesTest {

  @Test
  void ranksElementsByTheirEncodedNames() {
    ModelBuilder builder = model();
    for (String id : List.of("a~b", "ab", "a b", "a-b", "aé", "a", "Z")) {
      builder.component(id, "app.service", null);
    }
    ModelGraph graph = ModelGraph.of(builder.build(), PACKS.vocabulary());
    FingerprintPlaces places = new FingerprintPlaces(graph);
    int[] ranks = places.ranks(ElementKind.COMPONENT);

    List<String> ranked =
        graph.components().stream()
            .sorted(Comparator.comparingInt(component -> ranks[component.index()]))
            .map(component -> places.fingerprint("T-1", component))
            .toList();

    assertThat(ranked)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            graph.components().stream().map(node -> Fingerprints.of("T-1", node)).toList());
    assertThat(graph.components()).extracting(GraphNode::id).startsWith("Z", "a", "a b");
  }

  @Test
  void ordersDefinitionsAsTheirFingerprints() {
    List<String> definitions = List.of("T-1-A", "T-1", "T-1.A", "T-10", "T");
    assertThat(definitions.stream().sorted(Fingerprints.byDefinition()).map(id -> id + "@x"))
        .isSorted();
  }
}

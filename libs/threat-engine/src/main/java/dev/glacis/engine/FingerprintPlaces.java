package dev.glacis.engine;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * How fingerprints name the elements of one model, and in which order these names come. Made when
 * first asked for; several threads may ask.
 */
final class FingerprintPlaces {

  private final ModelGraph graph;
  private final Map<ElementKind, String[]> names = new ConcurrentHashMap<>();
  private final Map<ElementKind, int[]> ranks = new ConcurrentHashMap<>();

  FingerprintPlaces(ModelGraph graph) {
    this.graph = graph;
  }

  /** The fingerprint of a threat, or the id of an instance, at an element. */
  String fingerprint(String definition, GraphNode element) {
    return Fingerprints.joined(definition, names(element.kind())[element.index()]);
  }

  private String[] names(ElementKind kind) {
    return names.computeIfAbsent(
        kind,
        key -> {
          String[] all = new String[graph.size(key)];
          Arrays.setAll(all, element -> Fingerprints.place(graph.node(key, element)));
          return all;
        });
  }

  /** The place of each element of a kind in the order of the names. */
  int[] ranks(ElementKind kind) {
    return ranks.computeIfAbsent(kind, key -> ranks(names(key)));
  }

  /** Elements are sorted by their ids, which most names leave as they are. */
  private static int[] ranks(String[] names) {
    int[] ranks = new int[names.length];
    Arrays.setAll(ranks, element -> element);
    if (!ascending(names)) {
      int[] sorted =
          IntStream.range(0, names.length)
              .boxed()
              .sorted(Comparator.comparing(element -> names[element]))
              .mapToInt(element -> element)
              .toArray();
      for (int rank = 0; rank < sorted.length; rank++) {
        ranks[sorted[rank]] = rank;
      }
    }
    return ranks;
  }

  private static boolean ascending(String[] names) {
    for (int i = 1; i < names.length; i++) {
      if (names[i - 1].compareTo(names[i]) > 0) {
        return false;
      }
    }
    return true;
  }
}

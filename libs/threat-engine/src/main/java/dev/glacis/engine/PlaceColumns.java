package dev.glacis.engine;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where countermeasures against threats on elements live, for all elements of a kind at once. */
final class PlaceColumns {

  private final ModelGraph graph;
  private final Map<List<ElementKind>, int[][]> placesByKinds = new HashMap<>();

  PlaceColumns(ModelGraph graph) {
    this.graph = graph;
  }

  /**
   * Elements of {@code kind} all of whose places are in a set; one without any place is not.
   *
   * @param present set of elements of the kind {@code place}
   */
  long[] everywhere(ElementKind kind, ElementKind place, long[] present) {
    if (kind == place) {
      return present;
    } else if (place == ElementKind.SYSTEM) {
      return Bits.has(present, 0) ? Bits.all(graph.size(kind)) : Bits.none(graph.size(kind));
    } else if (kind == ElementKind.DATA_FLOW && place == ElementKind.COMPONENT) {
      return atDestinations(present);
    }
    long[] result = Bits.none(graph.size(kind));
    if (!Bits.isEmpty(present)) {
      int[][] places = places(kind, place);
      for (int i = 0; i < places.length; i++) {
        if (places[i].length > 0 && all(places[i], present)) {
          Bits.add(result, i);
        }
      }
    }
    return result;
  }

  private long[] atDestinations(long[] present) {
    FlowEnds ends = graph.ends();
    long[] result = Bits.none(graph.flows().size());
    for (int flow = 0; flow < graph.flows().size(); flow++) {
      if (Bits.has(present, ends.destination(flow))) {
        Bits.add(result, flow);
      }
    }
    return result;
  }

  private static boolean all(int[] places, long[] present) {
    for (int place : places) {
      if (!Bits.has(present, place)) {
        return false;
      }
    }
    return true;
  }

  private int[][] places(ElementKind kind, ElementKind place) {
    return placesByKinds.computeIfAbsent(List.of(kind, place), key -> derive(kind, place));
  }

  private int[][] derive(ElementKind kind, ElementKind place) {
    int[][] places = new int[graph.size(kind)][];
    for (int i = 0; i < places.length; i++) {
      places[i] =
          CountermeasurePlaces.of(place, graph.node(kind, i), graph.system()).stream()
              .mapToInt(GraphNode::index)
              .toArray();
    }
    return places;
  }
}

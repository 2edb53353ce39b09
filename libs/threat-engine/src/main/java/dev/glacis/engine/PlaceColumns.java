package dev.glacis.engine;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;

/**
 * Where countermeasures against threats on elements live, for all elements of a kind at once: the
 * same places as {@link CountermeasurePlaces} names for one element.
 */
final class PlaceColumns {

  private final ModelGraph graph;
  private final FlowEnds ends;

  PlaceColumns(ModelGraph graph) {
    this.graph = graph;
    this.ends = graph.ends();
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
    }
    long[] result = Bits.none(graph.size(kind));
    if (!Bits.isEmpty(present)) {
      Places places = new Places(place, present);
      for (int i = 0; i < graph.size(kind); i++) {
        if (places.allPresent(kind, i)) {
          Bits.add(result, i);
        }
      }
    }
    return result;
  }

  /** Counts the places of one element after the other. */
  private final class Places {

    private final ElementKind kind;
    private final long[] present;
    private int places;
    private int missing;
    private int crossing;
    private int crossingMissing;

    Places(ElementKind kind, long[] present) {
      this.kind = kind;
      this.present = present;
    }

    boolean allPresent(ElementKind elements, int element) {
      places = 0;
      missing = 0;
      crossing = 0;
      crossingMissing = 0;
      switch (elements) {
        case COMPONENT -> around(element);
        case DATA_FLOW -> ofFlow(element);
        case ASSET -> ofAsset(element);
        case TRUST_ZONE -> around(graph.relation(ListRelation.ZONE_COMPONENTS), element);
        case SYSTEM -> {}
      }
      return crossing > 0 ? crossingMissing == 0 : places > 0 && missing == 0;
    }

    private void ofFlow(int flow) {
      if (kind == ElementKind.ASSET) {
        count(graph.relation(ListRelation.FLOW_ASSETS), flow);
      } else {
        around(ends.destination(flow));
      }
    }

    private void ofAsset(int asset) {
      if (kind == ElementKind.DATA_FLOW) {
        count(graph.relation(ListRelation.CARRIED_BY), asset);
      } else {
        Adjacency stored = graph.relation(ListRelation.STORED_BY);
        around(stored.count(asset) > 0 ? stored : graph.relation(ListRelation.PROCESSED_BY), asset);
      }
    }

    private void around(Adjacency components, int owner) {
      for (int at = components.begin(owner); at < components.end(owner); at++) {
        around(components.member(at));
      }
    }

    private void around(int component) {
      switch (kind) {
        case COMPONENT -> count(component);
        case TRUST_ZONE -> {
          if (graph.zoneOf(component) >= 0) {
            count(graph.zoneOf(component));
          }
        }
        case DATA_FLOW -> countIncoming(component);
        case ASSET -> count(graph.relation(ListRelation.COMPONENT_ASSETS), component);
        case SYSTEM -> count(0);
      }
    }

    /** Flows from another zone alone matter where there are any. */
    private void countIncoming(int component) {
      Adjacency incoming = graph.relation(ListRelation.INCOMING);
      for (int at = incoming.begin(component); at < incoming.end(component); at++) {
        int flow = incoming.member(at);
        count(flow);
        if (crosses(flow)) {
          crossing++;
          crossingMissing += Bits.has(present, flow) ? 0 : 1;
        }
      }
    }

    private boolean crosses(int flow) {
      return graph.locationOf(ends.source(flow)) != graph.locationOf(ends.destination(flow));
    }

    private void count(Adjacency members, int owner) {
      for (int at = members.begin(owner); at < members.end(owner); at++) {
        count(members.member(at));
      }
    }

    private void count(int place) {
      places++;
      missing += Bits.has(present, place) ? 0 : 1;
    }
  }
}

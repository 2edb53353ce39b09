package dev.glacis.engine.graph;

import dev.glacis.engine.model.ElementKind;
import java.util.Arrays;

/**
 * The ways of sensitive assets: the flows that name one. It is at the components that store it, at
 * those that process it and get it over no flow, and at whoever sends it and gets it from none of
 * these. Each asset has ways of its own, as what stops one says nothing about another; they lie
 * side by side.
 */
final class AssetWays {

  private static final int NONE = -1;

  private final ModelGraph graph;
  private final FlowEnds ends;
  private final Adjacency carried;
  private final Adjacency storedBy;
  private final Adjacency processedBy;
  private final int[] numbers;

  AssetWays(ModelGraph graph) {
    this.graph = graph;
    this.ends = graph.ends();
    this.carried = graph.relation(ListRelation.CARRIED_BY);
    this.storedBy = graph.relation(ListRelation.STORED_BY);
    this.processedBy = graph.relation(ListRelation.PROCESSED_BY);
    this.numbers = new int[graph.components().size()];
    Arrays.fill(numbers, NONE);
  }

  /**
   * Of assets that are known to be sensitive, or of those of which nobody says.
   *
   * @param known which of both
   */
  Ways of(boolean known) {
    AttributeColumn column = graph.column(ElementKind.ASSET, Sensitivity.ATTRIBUTE);
    Collected collected = new Collected();
    for (int asset = 0; asset < graph.assets().size(); asset++) {
      boolean stated = column != null && column.known(asset);
      if (known ? stated && Sensitivity.sensitive(column.value(asset)) : !stated) {
        collected.add(asset);
      }
    }
    return collected.ways();
  }

  /** The components that some assets come to, numbered for each asset as they are met. */
  private final class Collected {

    private final IntList components = new IntList();
    private final IntList from = new IntList();
    private final IntList over = new IntList();
    private final IntList to = new IntList();
    private final IntList stored = new IntList();
    private final IntList processed = new IntList();

    void add(int asset) {
      int first = components.size();
      for (int at = carried.begin(asset); at < carried.end(asset); at++) {
        int flow = carried.member(at);
        handsOn(flow, ends.source(flow), ends.destination(flow));
        if (ends.bidirectional(flow)) {
          handsOn(flow, ends.destination(flow), ends.source(flow));
        }
      }
      number(storedBy, asset, stored);
      number(processedBy, asset, processed);
      for (int i = first; i < components.size(); i++) {
        numbers[components.get(i)] = NONE;
      }
    }

    private void handsOn(int flow, int source, int destination) {
      from.add(number(source));
      over.add(flow);
      to.add(number(destination));
    }

    private void number(Adjacency holders, int asset, IntList into) {
      for (int at = holders.begin(asset); at < holders.end(asset); at++) {
        into.add(number(holders.member(at)));
      }
    }

    private int number(int component) {
      if (numbers[component] == NONE) {
        numbers[component] = components.size();
        components.add(component);
      }
      return numbers[component];
    }

    Ways ways() {
      Ways.Builder ways = new Ways.Builder(components.toArray(), from.size());
      for (int i = 0; i < from.size(); i++) {
        ways.handsOn(from.get(i), over.get(i), to.get(i));
      }
      begin(ways);
      return closed(ways);
    }

    private void begin(Ways.Builder ways) {
      boolean[] brought = new boolean[components.size()];
      for (int i = 0; i < from.size(); i++) {
        brought[to.get(i)] |= from.get(i) != to.get(i);
      }
      boolean[] reached = new boolean[components.size()];
      for (int i = 0; i < stored.size(); i++) {
        reached[stored.get(i)] = true;
      }
      for (int i = 0; i < processed.size(); i++) {
        reached[processed.get(i)] |= !brought[processed.get(i)];
      }
      for (int i = 0; i < from.size(); i++) {
        reached[from.get(i)] |= !brought[from.get(i)];
      }
      isAt(reached, ways);
    }

    /** Whoever sends it in a circle that it comes into from nowhere has it too. */
    private Ways closed(Ways.Builder ways) {
      Ways built = ways.build();
      boolean[] reached = built.reached();
      boolean[] senders = new boolean[reached.length];
      boolean any = false;
      for (int i = 0; i < from.size(); i++) {
        senders[from.get(i)] |= !reached[from.get(i)];
        any |= !reached[from.get(i)];
      }
      isAt(senders, ways);
      return any ? ways.build() : built;
    }

    private static void isAt(boolean[] nodes, Ways.Builder ways) {
      for (int node = 0; node < nodes.length; node++) {
        if (nodes[node]) {
          ways.isAt(node);
        }
      }
    }
  }
}

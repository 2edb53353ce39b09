package dev.glacis.engine.graph;

import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways of sensitive assets, one for each asset: the flows that name it. It is at the components
 * that store it, at those that process it and get it over no flow, and at whoever sends it and gets
 * it from none of these.
 */
final class AssetWays {

  private static final int NONE = -1;

  private final ModelGraph graph;
  private final FlowEnds ends;
  private final int[] numbers;

  AssetWays(ModelGraph graph) {
    this.graph = graph;
    this.ends = graph.ends();
    this.numbers = new int[graph.components().size()];
    Arrays.fill(numbers, NONE);
  }

  /**
   * Of assets that are known to be sensitive, or of those of which nobody says.
   *
   * @param known which of both
   */
  List<Ways> of(boolean known) {
    AttributeColumn column = graph.column(ElementKind.ASSET, Sensitivity.ATTRIBUTE);
    List<Ways> ways = new ArrayList<>();
    for (int asset = 0; asset < graph.assets().size(); asset++) {
      boolean stated = column != null && column.known(asset);
      if (known ? stated && Sensitivity.sensitive(column.value(asset)) : !stated) {
        ways.add(new OneAsset(asset).ways());
      }
    }
    return ways;
  }

  /** One asset; its components are numbered as they are met. */
  private final class OneAsset {

    private final int asset;
    private final IntList components = new IntList();

    OneAsset(int asset) {
      this.asset = asset;
    }

    Ways ways() {
      List<int[]> handed = new ArrayList<>();
      Adjacency carried = graph.relation(ListRelation.CARRIED_BY);
      for (int at = carried.begin(asset); at < carried.end(asset); at++) {
        int flow = carried.member(at);
        handed.add(edge(flow, ends.source(flow), ends.destination(flow)));
        if (ends.bidirectional(flow)) {
          handed.add(edge(flow, ends.destination(flow), ends.source(flow)));
        }
      }
      int[] stored = numbered(ListRelation.STORED_BY);
      int[] processed = numbered(ListRelation.PROCESSED_BY);
      Ways.Builder ways = new Ways.Builder(components.toArray());
      handed.forEach(edge -> ways.handsOn(edge[0], edge[1], edge[2]));
      begin(ways, handed, stored, processed);
      for (int i = 0; i < components.size(); i++) {
        numbers[components.get(i)] = NONE;
      }
      return closed(ways, handed);
    }

    private int[] edge(int flow, int from, int to) {
      return new int[] {number(from), flow, number(to)};
    }

    private int[] numbered(ListRelation relation) {
      Adjacency holders = graph.relation(relation);
      IntList numbered = new IntList();
      for (int at = holders.begin(asset); at < holders.end(asset); at++) {
        numbered.add(number(holders.member(at)));
      }
      return numbered.toArray();
    }

    private int number(int component) {
      if (numbers[component] == NONE) {
        numbers[component] = components.size();
        components.add(component);
      }
      return numbers[component];
    }

    private void begin(Ways.Builder ways, List<int[]> handed, int[] stored, int[] processed) {
      boolean[] brought = new boolean[components.size()];
      for (int[] edge : handed) {
        brought[edge[2]] |= edge[0] != edge[2];
      }
      boolean[] reached = new boolean[components.size()];
      for (int node : stored) {
        reached[node] = true;
      }
      for (int node : processed) {
        reached[node] |= !brought[node];
      }
      for (int[] edge : handed) {
        reached[edge[0]] |= !brought[edge[0]];
      }
      isAt(reached, ways);
    }

    /** Whoever sends it in a circle that it comes into from nowhere has it too. */
    private Ways closed(Ways.Builder ways, List<int[]> handed) {
      Ways built = ways.build();
      boolean[] reached = built.reached();
      boolean[] senders = new boolean[reached.length];
      boolean any = false;
      for (int[] edge : handed) {
        senders[edge[0]] |= !reached[edge[0]];
        any |= !reached[edge[0]];
      }
      isAt(senders, ways);
      return any ? ways.build() : built;
    }

    private void isAt(boolean[] nodes, Ways.Builder ways) {
      for (int node = 0; node < nodes.length; node++) {
        if (nodes[node]) {
          ways.isAt(node);
        }
      }
    }
  }
}

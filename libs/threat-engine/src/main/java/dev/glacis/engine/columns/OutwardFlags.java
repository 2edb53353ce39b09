package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Exposures;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OutwardFacts;
import dev.glacis.engine.logic.Truth;
import java.util.HashSet;
import java.util.Set;

/** Whether components can bring content out, as {@link OutwardFacts} explains it. */
final class OutwardFlags {

  private static final int HIGHEST = 100;

  private final ModelGraph graph;
  private final Exposures outlooks;
  private final Adjacency outgoing;
  private final FlagCosts paths;
  private final ToolEffects effects;

  OutwardFlags(ModelGraph graph) {
    this.graph = graph;
    this.outlooks = graph.outlooks();
    this.outgoing = graph.relation(ListRelation.OUTGOING);
    this.paths = FlagCosts.none(graph.components().size());
    this.effects = new ToolEffects(graph);
  }

  FlagCosts canSendOutward() {
    FlagCosts costs = FlagCosts.none(graph.components().size());
    for (ComponentNode component : graph.components()) {
      int i = component.index();
      path(component);
      Truth sends = effects.of(i);
      if (sends == Truth.TRUE || paths.whenTrue()[i] == 0) {
        costs.known(i, true);
      } else if (sends == Truth.FALSE) {
        costs.whenTrue()[i] = paths.whenTrue()[i];
        costs.whenFalse()[i] = paths.whenFalse()[i];
      } else {
        costs.open(i, 1, paths.whenFalse()[i] + 1);
      }
    }
    return costs;
  }

  private void path(ComponentNode component) {
    int i = component.index();
    Integer own = component.trustRating();
    if (outgoing.count(i) == 0) {
      paths.known(i, false);
    } else if (own == null) {
      fromUnrated(component);
    } else if (outlooks.rating(i) < own || outlooks.open(i) < 0) {
      paths.known(i, outlooks.rating(i) < own);
    } else {
      CrossingFlags.less(paths, i, null, own);
    }
  }

  /** The own rating is one unknown fact, each nearest unrated one beyond is another. */
  private void fromUnrated(ComponentNode component) {
    int i = component.index();
    boolean belowKnown = false;
    Set<Integer> beyond = new HashSet<>();
    for (FlowNode flow : component.outgoing()) {
      int reached = flow.other(component).index();
      if (outlooks.rated(reached)) {
        belowKnown |= outlooks.rating(reached) < HIGHEST;
      }
      int open = outlooks.openElsewhere(reached, graph.locationOf(i));
      if (open >= 0) {
        beyond.add(graph.locationOf(open));
      }
    }
    if (belowKnown || !beyond.isEmpty()) {
      paths.open(i, belowKnown ? 1 : 2, 1 + beyond.size());
    } else {
      paths.known(i, false);
    }
  }
}

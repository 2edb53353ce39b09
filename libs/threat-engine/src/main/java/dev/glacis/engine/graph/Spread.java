package dev.glacis.engine.graph;

import dev.glacis.engine.expression.Propagated;

/**
 * One thing that spreads along flows until guards stop it, with all of its ways. Immutable; every
 * question takes linear time.
 */
final class Spread {

  /**
   * How far it spreads.
   *
   * @param known from where the model and the types tell that it begins
   * @param open from where it could begin for all that is known
   */
  record Reached(Arrivals known, Arrivals open) {}

  private final ModelGraph graph;
  private final Ways known;
  private final Ways open;
  private final Reached free;

  private Spread(ModelGraph graph, Ways known, Ways open) {
    this.graph = graph;
    this.known = known;
    this.open = open;
    this.free = worst(Guards.none(graph));
  }

  /** Worked out once per graph. */
  static Spread of(Propagated what, ModelGraph graph) {
    return switch (what) {
      case UNTRUSTED_CONTENT -> graph.derived(Content.class, Content::of).spread();
      case SENSITIVE_ASSETS -> graph.derived(Assets.class, Assets::of).spread();
    };
  }

  /** How far it spreads when nothing stops it. */
  Reached free() {
    return free;
  }

  /** How far it can spread past guards for all that is known. */
  Reached worst(Guards guards) {
    return new Reached(known(guards, null), open(guards));
  }

  /** How far it spreads past guards in any case. */
  Arrivals anyway(Guards guards) {
    return known(guards, open(guards));
  }

  private Arrivals open(Guards guards) {
    Arrivals reached = Arrivals.none(graph);
    open.spread(guards, reached, reached);
    return reached;
  }

  private Arrivals known(Guards guards, Arrivals ifOpen) {
    Arrivals reached = Arrivals.none(graph);
    known.spread(guards, ifOpen, reached);
    return reached;
  }

  /** The guard nearest before each component that it is known to come to. */
  NearestGuards nearest(Guards guards) {
    NearestGuards nearest = new NearestGuards(graph);
    known.nearest(guards, free.known().sending(), nearest);
    return nearest;
  }

  /** Untrusted content, as it is kept with the graph. */
  private record Content(Spread spread) {
    static Content of(ModelGraph graph) {
      ContentWays ways = new ContentWays(graph);
      return new Content(new Spread(graph, ways.known(), ways.open()));
    }
  }

  /** Sensitive assets, as they are kept with the graph. */
  private record Assets(Spread spread) {
    static Assets of(ModelGraph graph) {
      AssetWays ways = new AssetWays(graph);
      return new Assets(new Spread(graph, ways.of(true), ways.of(false)));
    }
  }
}

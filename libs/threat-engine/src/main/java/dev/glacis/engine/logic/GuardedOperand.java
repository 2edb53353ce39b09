package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.GuardedWays;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.NearestGuard;
import dev.glacis.engine.model.ElementKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A derived control: whether all that arrives at an element has passed a guard. */
record GuardedOperand(CompiledOperand element, String control, GuardConditions guards)
    implements CompiledOperand {

  /** What guards stop on one graph, by the name of the derived control. */
  private record Known(Map<String, GuardedWays> byControl) {
    static Known of(ModelGraph graph) {
      return new Known(new ConcurrentHashMap<>());
    }
  }

  @Override
  public Object read(Frame frame) {
    GraphNode node = (GraphNode) element.read(frame);
    GuardedWays ways = ways(node);
    ElementKind kind = node.kind();
    if (Bits.has(ways.stopped(kind), node.index())) {
      return true;
    }
    return Bits.has(ways.stoppable(kind), node.index()) ? open(ways, kind, node) : (Object) false;
  }

  /** Only unknown guards are asked for; what spreads is asked for by those who read that. */
  private Unknown open(GuardedWays ways, ElementKind kind, GraphNode node) {
    List<GraphNode> gaps = ways.gaps(kind, node.index());
    List<Support> whenTrue =
        gaps.isEmpty()
            ? Supports.none()
            : Supports.<GraphNode>all(gaps, gap -> guards.guarding(gap));
    return new Unknown.OfFlag(whenTrue, Supports.none());
  }

  /**
   * Names the nearest guard, for that is what a reader can look at; nothing where there is none.
   */
  @Override
  public MatchedFact matched(Frame frame, Object value) {
    if (frame.factless() || !Boolean.TRUE.equals(value)) {
      return null;
    }
    GraphNode node = (GraphNode) element.read(frame);
    NearestGuard nearest = ways(node).nearest(node.kind(), node.index());
    String distance =
        switch (nearest.hops()) {
          case 0 -> "at its source";
          case 1 -> "1 flow before";
          default -> nearest.hops() + " flows before";
        };
    return new MatchedFact(
        nearest.element().ref(),
        control,
        guards.words(nearest.element()) + distance,
        FactOrigin.DERIVED);
  }

  /** Itself too when it is known, for an answer elsewhere can bring another guard nearer. */
  @Override
  public void openFacts(Frame frame, OpenFactSink facts) {
    CompiledOperand.super.openFacts(frame, facts);
    GraphNode node = (GraphNode) element.read(frame);
    if (ways(node).concerns(node.kind(), node.index())) {
      facts.open(node, control);
    }
  }

  private GuardedWays ways(GraphNode node) {
    ModelGraph graph = node.graph();
    return graph
        .derived(Known.class, Known::of)
        .byControl()
        .computeIfAbsent(control, name -> guards.on(graph));
  }
}

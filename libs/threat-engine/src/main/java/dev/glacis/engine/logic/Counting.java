package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.graph.GraphNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about conditions on single elements of one model while assumptions are counted, so
 * that nothing is worked out twice. Conditions are compared by identity. One thread uses it at a
 * time.
 */
public final class Counting {

  private final SettledConditions settled;
  private final Map<Condition, Map<GraphNode, List<Support>>> wanted = new IdentityHashMap<>();
  private final Map<Condition, Map<GraphNode, List<Support>>> unwanted = new IdentityHashMap<>();

  public Counting(SettledConditions settled) {
    this.settled = settled;
  }

  Truth settled(Condition condition, boolean holding, GraphNode element) {
    return settled.of(condition, holding, element);
  }

  /** Null when nobody has worked it out. */
  List<Support> kept(Condition condition, boolean holding, GraphNode element) {
    Map<GraphNode, List<Support>> byElement = (holding ? wanted : unwanted).get(condition);
    return byElement == null ? null : byElement.get(element);
  }

  void keep(Condition condition, boolean holding, GraphNode element, List<Support> ways) {
    (holding ? wanted : unwanted)
        .computeIfAbsent(condition, key -> new IdentityHashMap<>())
        .put(element, ways);
  }
}

package dev.glacis.engine.logic;

import dev.glacis.engine.graph.GraphNode;

/** Is told of unknown facts, perhaps of one more than once. */
@FunctionalInterface
public interface OpenFactSink {

  void open(GraphNode element, String attribute);

  default void open(FactKey fact) {
    open(fact.element(), fact.attribute());
  }
}

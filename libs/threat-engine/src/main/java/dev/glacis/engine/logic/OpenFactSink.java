package dev.glacis.engine.logic;

import dev.glacis.engine.graph.GraphNode;

/** Is told of unknown facts, perhaps of one more than once. */
@FunctionalInterface
public interface OpenFactSink {

  void open(GraphNode element, String attribute);

  default void open(FactKey fact) {
    open(fact.element(), fact.attribute());
  }

  /**
   * Is told of all that is read of one element's list; a sink that keeps what it was told need not
   * have it named again.
   *
   * @param frame in which to have it named
   */
  default void open(ListReads list, GraphNode owner, Frame frame) {
    list.open(frame, this);
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ModelGraph;

/** What columns derive from one model whatever the rules; made once per model and shared. */
public final class GraphColumns {

  private final DerivedColumns derived;

  public GraphColumns(ModelGraph graph) {
    this.derived = new DerivedColumns(graph);
  }

  DerivedColumns derived() {
    return derived;
  }
}

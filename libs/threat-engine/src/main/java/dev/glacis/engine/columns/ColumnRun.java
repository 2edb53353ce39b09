package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ModelGraph;
import java.util.HashMap;
import java.util.Map;

/** Works expressions out on one model, each once. One thread uses it at a time. */
final class ColumnRun {

  private final ModelGraph graph;
  private final GraphColumns columns;
  private final Levels[] done;
  private final Map<Domain.Members, MemberPairs> pairs = new HashMap<>();

  ColumnRun(ModelGraph graph, GraphColumns columns, int expressions) {
    this.graph = graph;
    this.columns = columns;
    this.done = new Levels[expressions];
  }

  ModelGraph graph() {
    return graph;
  }

  GraphColumns columns() {
    return columns;
  }

  Levels levels(ColumnExpression expression) {
    Levels levels = done[expression.number()];
    if (levels == null) {
      levels = expression.compute(this);
      done[expression.number()] = levels;
    }
    return levels;
  }

  int size(Domain domain) {
    return switch (domain) {
      case Domain.Elements elements -> graph.size(elements.kind());
      case Domain.Members members -> pairs(members).size();
    };
  }

  /** Index of the element that a variable stands for at each position of a domain. */
  int[] elements(Domain.Members domain, int variable) {
    return pairs(domain).elements(variable);
  }

  MemberPairs pairs(Domain.Members domain) {
    MemberPairs made = pairs.get(domain);
    if (made == null) {
      made = MemberPairs.of(this, domain);
      pairs.put(domain, made);
    }
    return made;
  }
}

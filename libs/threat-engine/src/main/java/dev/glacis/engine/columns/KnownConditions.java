package dev.glacis.engine.columns;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.FreeVariables;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The column of each condition that reads one variable. Looked up often, so by identity. */
final class KnownConditions {

  private final Map<Condition, ColumnExpression> wanted = new IdentityHashMap<>();
  private final Map<Condition, ColumnExpression> unwanted = new IdentityHashMap<>();

  /** Keeps a column, if the variable of the domain is the only one that the condition reads. */
  void add(
      Condition condition, boolean holding, Domain.Elements domain, ColumnExpression compiled) {
    if (FreeVariables.of(condition).equals(Set.of(domain.variable()))) {
      (holding ? wanted : unwanted).put(condition, compiled);
    }
  }

  /** Null when there is none. */
  ColumnExpression of(Condition condition, boolean holding) {
    return (holding ? wanted : unwanted).get(condition);
  }
}

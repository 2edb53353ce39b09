package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.model.ElementKind;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a column has a bit for. */
sealed interface Domain {

  /** Kind of the element that each variable stands for. */
  SortedMap<Integer, ElementKind> variables();

  /**
   * The elements of a kind.
   *
   * @param variable number by which conditions read them
   */
  record Elements(ElementKind kind, int variable) implements Domain {
    @Override
    public SortedMap<Integer, ElementKind> variables() {
      return new TreeMap<>(Map.of(variable, kind));
    }
  }

  /**
   * Every member of a list of every element of another domain.
   *
   * @param owner path from a variable of the outer domain to the element that has the list
   * @param variable number by which conditions read the member
   */
  record Members(Domain outer, ElementPath owner, ListRelation relation, int variable)
      implements Domain {
    @Override
    public SortedMap<Integer, ElementKind> variables() {
      SortedMap<Integer, ElementKind> variables = outer.variables();
      variables.put(variable, relation.member());
      return variables;
    }
  }
}

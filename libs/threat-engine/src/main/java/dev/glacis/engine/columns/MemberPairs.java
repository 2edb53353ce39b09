package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The positions of a domain of list members in one model.
 *
 * @param lists positions by position of the outer domain
 * @param elementsByVariable element that each variable stands for
 */
record MemberPairs(Adjacency lists, Map<Integer, int[]> elementsByVariable) {

  static MemberPairs of(ModelGraph graph, GraphColumns columns, Domain.Members domain) {
    Adjacency relation = graph.relation(domain.relation());
    int[] listOwners = listOwners(graph, columns, domain);
    int size = 0;
    for (int owner : listOwners) {
      size = Math.addExact(size, relation.count(owner));
    }
    int[] starts = new int[listOwners.length + 1];
    int[] owners = new int[size];
    int[] members = new int[size];
    int position = 0;
    for (int i = 0; i < listOwners.length; i++) {
      int end = relation.end(listOwners[i]);
      for (int at = relation.begin(listOwners[i]); at < end; at++) {
        owners[position] = i;
        members[position++] = relation.member(at);
      }
      starts[i + 1] = position;
    }
    Map<Integer, int[]> byVariable = new HashMap<>();
    for (int variable : domain.outer().variables().keySet()) {
      int[] outer = elements(columns, domain.outer(), variable);
      byVariable.put(variable, at(outer, owners));
    }
    byVariable.put(domain.variable(), members);
    return new MemberPairs(Adjacency.numbered(starts), byVariable);
  }

  /** The element that has the list, at each position of the outer domain. */
  private static int[] listOwners(ModelGraph graph, GraphColumns columns, Domain.Members domain) {
    int[] owners = elements(columns, domain.outer(), domain.owner().variable());
    Arrays.setAll(owners, i -> domain.owner().follow(graph, owners[i]));
    return owners;
  }

  private static int[] at(int[] elements, int[] places) {
    int[] there = new int[places.length];
    for (int i = 0; i < there.length; i++) {
      there[i] = elements[places[i]];
    }
    return there;
  }

  int size() {
    return lists.pairs();
  }

  int[] elements(int variable) {
    return elementsByVariable.get(variable);
  }

  /**
   * What a variable stands for at each position, in an array of the caller's own. One that the
   * domain does not have stands for the system, the only one of its kind.
   */
  private static int[] elements(GraphColumns columns, Domain domain, int variable) {
    int[] elements = new int[columns.size(domain)];
    if (domain.variables().containsKey(variable)) {
      switch (domain) {
        case Domain.Elements all -> Arrays.setAll(elements, i -> i);
        case Domain.Members members ->
            System.arraycopy(
                columns.pairs(members).elements(variable), 0, elements, 0, elements.length);
      }
    }
    return elements;
  }
}

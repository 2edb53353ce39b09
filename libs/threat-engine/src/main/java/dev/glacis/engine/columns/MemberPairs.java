package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ModelGraph;
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
    int[] owners = new int[size];
    int[] positions = new int[size];
    int[] members = new int[size];
    int position = 0;
    for (int i = 0; i < listOwners.length; i++) {
      for (int at = relation.begin(listOwners[i]); at < relation.end(listOwners[i]); at++) {
        owners[position] = i;
        positions[position] = position;
        members[position++] = relation.member(at);
      }
    }
    Map<Integer, int[]> byVariable = new HashMap<>();
    for (int variable : domain.outer().variables().keySet()) {
      byVariable.put(variable, outerElements(columns, domain.outer(), variable, owners));
    }
    byVariable.put(domain.variable(), members);
    return new MemberPairs(Adjacency.of(listOwners.length, owners, positions, size), byVariable);
  }

  /** The element that has the list, at each position of the outer domain. */
  private static int[] listOwners(ModelGraph graph, GraphColumns columns, Domain.Members domain) {
    int[] owners = new int[columns.size(domain.outer())];
    for (int i = 0; i < owners.length; i++) {
      int element = element(columns, domain.outer(), domain.owner().variable(), i);
      owners[i] = domain.owner().follow(graph, element);
    }
    return owners;
  }

  int size() {
    return lists.pairs();
  }

  int[] elements(int variable) {
    return elementsByVariable.get(variable);
  }

  private static int[] outerElements(
      GraphColumns columns, Domain outer, int variable, int[] owners) {
    int[] elements = new int[owners.length];
    for (int i = 0; i < owners.length; i++) {
      elements[i] = element(columns, outer, variable, owners[i]);
    }
    return elements;
  }

  /** A variable that the domain does not have stands for the system, the only one of its kind. */
  private static int element(GraphColumns columns, Domain domain, int variable, int position) {
    if (!domain.variables().containsKey(variable)) {
      return 0;
    }
    return switch (domain) {
      case Domain.Elements elements -> position;
      case Domain.Members members -> columns.pairs(members).elements(variable)[position];
    };
  }
}

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
    int[] starts = new int[listOwners.length + 1];
    for (int i = 0; i < listOwners.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], relation.count(listOwners[i]));
    }
    int[] owners = new int[starts[listOwners.length]];
    int[] members = new int[owners.length];
    int position = 0;
    for (int i = 0; i < listOwners.length; i++) {
      int end = relation.end(listOwners[i]);
      for (int at = relation.begin(listOwners[i]); at < end; at++) {
        owners[position] = i;
        members[position++] = relation.member(at);
      }
    }
    Map<Integer, int[]> byVariable = new HashMap<>();
    for (int variable : domain.outer().variables().keySet()) {
      byVariable.put(variable, elements(columns, domain.outer(), variable, owners));
    }
    byVariable.put(domain.variable(), members);
    return new MemberPairs(Adjacency.numbered(starts), byVariable);
  }

  /** The element that has the list, at each position of the outer domain. */
  private static int[] listOwners(ModelGraph graph, GraphColumns columns, Domain.Members domain) {
    int[] places = new int[columns.size(domain.outer())];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    int[] elements = elements(columns, domain.outer(), domain.owner().variable(), places);
    if (domain.owner().direct()) {
      return elements;
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = domain.owner().follow(graph, elements[i]);
    }
    return places;
  }

  int size() {
    return lists.pairs();
  }

  int[] elements(int variable) {
    return elementsByVariable.get(variable);
  }

  /**
   * What a variable stands for at some positions of a domain. One that the domain does not have
   * stands for the system, the only one of its kind.
   */
  private static int[] elements(GraphColumns columns, Domain domain, int variable, int[] places) {
    if (!domain.variables().containsKey(variable)) {
      return new int[places.length];
    }
    return switch (domain) {
      case Domain.Elements all -> places;
      case Domain.Members members -> at(columns.pairs(members).elements(variable), places);
    };
  }

  private static int[] at(int[] elements, int[] places) {
    int[] there = new int[places.length];
    for (int i = 0; i < there.length; i++) {
      there[i] = elements[places[i]];
    }
    return there;
  }
}

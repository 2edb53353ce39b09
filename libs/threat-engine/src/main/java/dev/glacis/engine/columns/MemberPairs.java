package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ModelGraph;
import java.util.HashMap;
import java.util.Map;

/**
 * The positions of a domain of list members in one model.
 *
 * @param owners position of the outer domain, ascending
 * @param elementsByVariable element that each variable stands for
 */
record MemberPairs(int[] owners, Map<Integer, int[]> elementsByVariable) {

  static MemberPairs of(ColumnRun run, Domain.Members domain) {
    ModelGraph graph = run.graph();
    Adjacency lists = graph.relation(domain.relation());
    int outer = run.size(domain.outer());
    int[] listOwners = new int[outer];
    int size = 0;
    for (int i = 0; i < outer; i++) {
      int element = element(run, domain.outer(), domain.owner().variable(), i);
      listOwners[i] = domain.owner().follow(graph, element);
      size = Math.addExact(size, lists.count(listOwners[i]));
    }
    int[] owners = new int[size];
    int[] members = new int[size];
    int position = 0;
    for (int i = 0; i < outer; i++) {
      for (int at = lists.begin(listOwners[i]); at < lists.end(listOwners[i]); at++) {
        owners[position] = i;
        members[position++] = lists.member(at);
      }
    }
    Map<Integer, int[]> byVariable = new HashMap<>();
    for (int variable : domain.outer().variables().keySet()) {
      byVariable.put(variable, outerElements(run, domain.outer(), variable, owners));
    }
    byVariable.put(domain.variable(), members);
    return new MemberPairs(owners, byVariable);
  }

  int size() {
    return owners.length;
  }

  int[] elements(int variable) {
    return elementsByVariable.get(variable);
  }

  private static int[] outerElements(ColumnRun run, Domain outer, int variable, int[] owners) {
    int[] elements = new int[owners.length];
    for (int i = 0; i < owners.length; i++) {
      elements[i] = element(run, outer, variable, owners[i]);
    }
    return elements;
  }

  private static int element(ColumnRun run, Domain domain, int variable, int position) {
    return switch (domain) {
      case Domain.Elements elements -> position;
      case Domain.Members members -> run.elements(members, variable)[position];
    };
  }
}

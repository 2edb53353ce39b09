package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Members that are asked for one of which a condition holds: those of a list of an element, those
 * of the lists of its members, or either. Longer ways would lead to the same members too often.
 *
 * @param paths lists from the element to the members
 * @param condition on a member
 */
record MemberPaths(Set<List<ListRelation>> paths, ColumnExpression condition) {

  private static final int LISTS = 2;

  /** Empty when it asks for anything else. */
  static Optional<MemberPaths> of(ColumnExpression expression) {
    Set<List<ListRelation>> paths = new LinkedHashSet<>();
    Set<ColumnExpression> conditions = new LinkedHashSet<>();
    return collect(expression, List.of(), paths, conditions) && conditions.size() == 1
        ? Optional.of(new MemberPaths(paths, conditions.iterator().next()))
        : Optional.empty();
  }

  private static boolean collect(
      ColumnExpression expression,
      List<ListRelation> path,
      Set<List<ListRelation>> paths,
      Set<ColumnExpression> conditions) {
    if (expression instanceof Joined joined && !joined.every() && !joined.local()) {
      return joined.parts().stream().allMatch(part -> collect(part, path, paths, conditions));
    } else if (expression instanceof Reduced reduced
        && reduced.someOf() != null
        && path.size() < LISTS) {
      List<ListRelation> longer = new ArrayList<>(path);
      longer.add(reduced.someOf());
      return collect(reduced.part(), longer, paths, conditions);
    }
    conditions.add(expression);
    return !path.isEmpty() && expression.local() && paths.add(path);
  }

  /** Names the members for one element; some of them more than once. */
  void forEach(ModelGraph graph, int element, IntConsumer members) {
    paths.forEach(path -> along(graph, path, 0, element, members));
  }

  private static void along(
      ModelGraph graph, List<ListRelation> path, int step, int element, IntConsumer members) {
    if (step == path.size()) {
      members.accept(element);
      return;
    }
    Adjacency lists = graph.relation(path.get(step));
    for (int at = lists.begin(element); at < lists.end(element); at++) {
      along(graph, path, step + 1, lists.member(at), members);
    }
  }
}

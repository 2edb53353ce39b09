package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;

/** One member of each element's list, or every member, is as wanted. */
final class Reduced extends ColumnExpression {

  /** Which members belong to which owner. */
  sealed interface Grouping {

    /** The list of each element of a kind; the part is about the members themselves. */
    record ByList(ListRelation relation) implements Grouping {}

    /** Positions of a domain of members; the part is about these. */
    record ByPosition(Domain.Members domain) implements Grouping {}
  }

  private final Grouping grouping;
  private final ColumnExpression part;
  private final boolean every;

  Reduced(Grouping grouping, ColumnExpression part, boolean every) {
    this.grouping = grouping;
    this.part = part;
    this.every = every;
  }

  /** The list one of whose members is to be as the part says; null when it is not that simple. */
  ListRelation someOf() {
    return !every && grouping instanceof Grouping.ByList list ? list.relation() : null;
  }

  ColumnExpression part() {
    return part;
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    MemberLists lists = lists(run);
    Levels members = run.levels(part, within == null ? null : asked(run, lists, within));
    long[] owners = within == null ? Bits.all(lists.owners()) : within;
    if (every) {
      return members.exact()
          ? Levels.known(lists.every(members.none(), owners))
          : lists.sums(members, run.local(part), owners);
    }
    long[] any = lists.some(members.any(), owners);
    long[] two = members.two() == members.any() ? any : lists.some(members.two(), any);
    long[] one = members.one() == members.two() ? two : lists.some(members.one(), two);
    long[] none = members.none() == members.one() ? one : lists.some(members.none(), one);
    Doubt doubt =
        members.doubt() == null ? null : members.doubt().carried(set -> lists.some(set, any));
    return new Levels(none, one, two, any, doubt);
  }

  @Override
  long[] certain(ColumnRun run, long[] within) {
    MemberLists lists = lists(run);
    long[] members = run.certain(part, within == null ? null : asked(run, lists, within));
    long[] owners = within == null ? Bits.all(lists.owners()) : within;
    return every ? lists.every(members, owners) : lists.some(members, owners);
  }

  private MemberLists lists(ColumnRun run) {
    ModelGraph graph = run.graph();
    return switch (grouping) {
      case Grouping.ByList list ->
          new MemberLists(
              graph,
              list.relation(),
              graph.relation(list.relation()),
              graph.size(list.relation().member()));
      case Grouping.ByPosition position -> {
        Adjacency positions = run.columns().pairs(position.domain()).lists();
        yield new MemberLists(graph, null, positions, positions.pairs());
      }
    };
  }

  /** Members of the lists in question; null, all of them, when these cost no more. */
  private long[] asked(ColumnRun run, MemberLists lists, long[] owners) {
    return part.effort().costly() && run.open(part) ? lists.of(owners) : null;
  }

  @Override
  Effort effort() {
    return part.effort().with(Effort.LIST);
  }

  @Override
  FactUses facts() {
    return part.facts();
  }

  @Override
  boolean local() {
    return false;
  }

  @Override
  boolean byParts() {
    return part.byParts();
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ListRelation;

/** One member of each element's list, or every member, is as wanted. */
final class Reduced extends ColumnExpression {

  /** Which members belong to which owner. */
  sealed interface Grouping {

    /** The list of each element of a kind; the part is about the members themselves. */
    record ByList(ListRelation relation) implements Grouping {}

    /** Positions of a domain of members; the part is about these. */
    record ByPosition(Domain.Members domain) implements Grouping {}
  }

  /** An owner takes as long to look at as so many flows. */
  private static final int FLOWS_PER_OWNER = 2;

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
    Adjacency lists = lists(run);
    Levels members = run.levels(part, within == null ? null : asked(run, lists, within));
    long[] owners = within == null ? Bits.all(lists.owners()) : within;
    if (every) {
      return members.exact()
          ? Levels.known(every(run, lists, members.none(), owners))
          : everyUnknown(run, lists, members, owners);
    }
    long[] any = some(run, lists, members.any(), owners);
    long[] two = members.two() == members.any() ? any : some(run, lists, members.two(), any);
    long[] one = members.one() == members.two() ? two : some(run, lists, members.one(), two);
    long[] none = members.none() == members.one() ? one : some(run, lists, members.none(), one);
    return new Levels(none, one, two, any, doubt(run, lists, members, any));
  }

  @Override
  long[] certain(ColumnRun run, long[] within) {
    Adjacency lists = lists(run);
    long[] members = run.certain(part, within == null ? null : asked(run, lists, within));
    long[] owners = within == null ? Bits.all(lists.owners()) : within;
    return every ? every(run, lists, members, owners) : some(run, lists, members, owners);
  }

  private Adjacency lists(ColumnRun run) {
    return switch (grouping) {
      case Grouping.ByList list -> run.graph().relation(list.relation());
      case Grouping.ByPosition position -> run.columns().pairs(position.domain()).lists();
    };
  }

  /** Members of the lists in question; null, all of them, when these cost no more. */
  private long[] asked(ColumnRun run, Adjacency lists, long[] owners) {
    if (!part.effort().costly() || !run.open(part)) {
      return null;
    }
    long[] members = Bits.none(memberCount(run));
    for (int w = 0; w < owners.length; w++) {
      for (long left = owners[w]; left != 0; left &= left - 1) {
        int owner = (w << 6) + Long.numberOfTrailingZeros(left);
        for (int at = lists.begin(owner); at < lists.end(owner); at++) {
          Bits.add(members, lists.member(at));
        }
      }
    }
    return members;
  }

  private int memberCount(ColumnRun run) {
    return switch (grouping) {
      case Grouping.ByList list -> run.graph().size(list.relation().member());
      case Grouping.ByPosition position -> run.size(position.domain());
    };
  }

  private Doubt doubt(ColumnRun run, Adjacency lists, Levels members, long[] owners) {
    return members.doubt() == null
        ? null
        : members.doubt().carried(set -> some(run, lists, set, owners));
  }

  /** Owners that have a member in the set; found from the side that has less to go through. */
  private long[] some(ColumnRun run, Adjacency lists, long[] members, long[] owners) {
    if (grouping instanceof Grouping.ByList list) {
      ListRelation relation = list.relation();
      if (relation.ofFlows()) {
        if (Bits.count(members) < FLOWS_PER_OWNER * Bits.count(owners)) {
          return fromFlows(run, members, relation == ListRelation.INCOMING);
        }
      } else if (relation.reversed() != null) {
        Adjacency back = run.graph().relation(relation.reversed());
        if ((long) Bits.count(members) * lists.owners()
            < (long) Bits.count(owners) * back.owners()) {
          return fromMembers(back, lists.owners(), members);
        }
      }
    }
    return some(lists, members, owners);
  }

  private static long[] some(Adjacency lists, long[] members, long[] owners) {
    long[] result = new long[owners.length];
    for (int w = 0; w < owners.length; w++) {
      long word = 0;
      for (long left = owners[w]; left != 0; left &= left - 1) {
        int owner = (w << 6) + Long.numberOfTrailingZeros(left);
        for (int at = lists.begin(owner); at < lists.end(owner); at++) {
          if (Bits.has(members, lists.member(at))) {
            word |= left & -left;
            break;
          }
        }
      }
      result[w] = word;
    }
    return result;
  }

  private static long[] fromFlows(ColumnRun run, long[] flows, boolean incoming) {
    FlowEnds ends = run.graph().ends();
    long[] owners = Bits.none(run.graph().components().size());
    for (int w = 0; w < flows.length; w++) {
      for (long left = flows[w]; left != 0; left &= left - 1) {
        int flow = (w << 6) + Long.numberOfTrailingZeros(left);
        Bits.add(owners, incoming ? ends.destination(flow) : ends.source(flow));
        if (ends.bidirectional(flow)) {
          Bits.add(owners, incoming ? ends.source(flow) : ends.destination(flow));
        }
      }
    }
    return owners;
  }

  private static long[] fromMembers(Adjacency owners, int ownerCount, long[] members) {
    long[] result = Bits.none(ownerCount);
    for (int w = 0; w < members.length; w++) {
      for (long left = members[w]; left != 0; left &= left - 1) {
        int member = (w << 6) + Long.numberOfTrailingZeros(left);
        for (int at = owners.begin(member); at < owners.end(member); at++) {
          Bits.add(result, owners.member(at));
        }
      }
    }
    return result;
  }

  /** Owners that have no other member: mostly few are others. */
  private long[] every(ColumnRun run, Adjacency lists, long[] members, long[] owners) {
    return Bits.andNot(owners, some(run, lists, Bits.not(members, memberCount(run)), owners));
  }

  /** Adds up what each member takes; two members may read the same fact of a third element. */
  private Levels everyUnknown(ColumnRun run, Adjacency lists, Levels members, long[] owners) {
    long[] any = every(run, lists, members.any(), owners);
    Sums sums = new Sums(lists.owners(), members, run.local(part));
    if (grouping instanceof Grouping.ByList list && list.relation().ofFlows()) {
      FlowEnds ends = run.graph().ends();
      boolean incoming = list.relation() == ListRelation.INCOMING;
      long[] unknown = members.unknown();
      for (int flow = Bits.next(unknown, 0); flow >= 0; flow = Bits.next(unknown, flow + 1)) {
        int owner = incoming ? ends.destination(flow) : ends.source(flow);
        int other = incoming ? ends.source(flow) : ends.destination(flow);
        sums.add(owner, flow);
        if (other != owner && ends.bidirectional(flow)) {
          sums.add(other, flow);
        }
      }
    } else {
      for (int owner = Bits.next(any, 0); owner >= 0; owner = Bits.next(any, owner + 1)) {
        for (int at = lists.begin(owner); at < lists.end(owner); at++) {
          sums.add(owner, lists.member(at));
        }
      }
    }
    return sums.levels(any);
  }

  /** Adds up the unknown facts that all members of an owner take. */
  private static final class Sums {

    private final byte[] costs;
    private final Levels members;
    private final boolean local;
    private final long[] doubt;

    Sums(int owners, Levels members, boolean local) {
      this.costs = new byte[owners];
      this.members = members;
      this.local = local;
      this.doubt = Bits.none(owners);
    }

    void add(int owner, int member) {
      int more = members.cost(member);
      if (more != 0) {
        if (costs[owner] != 0 && !local || members.doubtful(member)) {
          Bits.add(doubt, owner);
        }
        costs[owner] = (byte) Math.min(Levels.MANY, costs[owner] + more);
      }
    }

    /**
     * @param possible owners of which no member can never be so
     */
    Levels levels(long[] possible) {
      Levels levels = LevelSets.masked(Levels.of(costs), possible);
      return Bits.isEmpty(doubt) ? levels : levels.doubting(new Doubt(doubt, doubt));
    }
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
}

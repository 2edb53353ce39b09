package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ListRelation;
import java.util.Set;

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

  @Override
  Levels compute(ColumnRun run) {
    Levels members = run.levels(part);
    if (members.exact()) {
      return Levels.known(every ? everyKnown(run, members.none()) : owners(run, members.none()));
    } else if (every) {
      return everyUnknown(run, members);
    }
    return new Levels(
        owners(run, members.none()),
        owners(run, members.one()),
        owners(run, members.two()),
        owners(run, members.any()),
        members.doubt() == null ? null : owners(run, members.doubt()));
  }

  private long[] everyKnown(ColumnRun run, long[] members) {
    long[] missing = owners(run, Bits.not(members, memberCount(run)));
    return Bits.not(missing, ownerCount(run));
  }

  /** Adds up what each member takes; two members may read the same fact of a third element. */
  private Levels everyUnknown(ColumnRun run, Levels members) {
    byte[] costs = new byte[ownerCount(run)];
    long[] several = part.local() ? null : Bits.none(costs.length);
    switch (grouping) {
      case Grouping.ByList lists -> {
        Adjacency relation = run.graph().relation(lists.relation());
        for (int owner = 0; owner < costs.length; owner++) {
          for (int at = relation.begin(owner); at < relation.end(owner); at++) {
            add(costs, owner, members.cost(relation.member(at)), several);
          }
        }
      }
      case Grouping.ByPosition positions -> {
        int[] owners = run.pairs(positions.domain()).owners();
        for (int i = 0; i < owners.length; i++) {
          add(costs, owners[i], members.cost(i), several);
        }
      }
    }
    return Levels.of(costs, members.doubt() == null ? null : owners(run, members.doubt()))
        .doubting(several);
  }

  private static void add(byte[] costs, int owner, int more, long[] several) {
    int before = costs[owner];
    if (several != null && unknown(before) && unknown(more)) {
      Bits.add(several, owner);
    }
    costs[owner] = sum(costs[owner], more);
  }

  private static boolean unknown(int cost) {
    return cost > 0 && cost < Levels.NEVER;
  }

  private static byte sum(byte cost, int more) {
    return cost == Levels.NEVER || more == Levels.NEVER
        ? Levels.NEVER
        : (byte) Math.min(Levels.MANY, cost + more);
  }

  /** Owners that have a member in the set. */
  private long[] owners(ColumnRun run, long[] members) {
    return switch (grouping) {
      case Grouping.ByList lists -> ofLists(run, lists.relation(), members);
      case Grouping.ByPosition positions -> {
        int[] owners = run.pairs(positions.domain()).owners();
        long[] result = Bits.none(ownerCount(run));
        for (int at = Bits.next(members, 0); at >= 0; at = Bits.next(members, at + 1)) {
          Bits.add(result, owners[at]);
        }
        yield result;
      }
    };
  }

  private static long[] ofLists(ColumnRun run, ListRelation relation, long[] members) {
    return switch (relation) {
      case INCOMING -> ofFlows(run, members, true);
      case OUTGOING -> ofFlows(run, members, false);
      default -> ofRelation(run, relation, members);
    };
  }

  /** From each flow in the set to its end, so that flows outside cost nothing. */
  private static long[] ofFlows(ColumnRun run, long[] flows, boolean incoming) {
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

  private static long[] ofRelation(ColumnRun run, ListRelation relation, long[] members) {
    Adjacency lists = run.graph().relation(relation);
    long[] owners = Bits.none(lists.owners());
    for (int owner = 0; owner < lists.owners(); owner++) {
      for (int at = lists.begin(owner); at < lists.end(owner); at++) {
        if (Bits.has(members, lists.member(at))) {
          Bits.add(owners, owner);
          break;
        }
      }
    }
    return owners;
  }

  private int ownerCount(ColumnRun run) {
    return switch (grouping) {
      case Grouping.ByList lists -> run.graph().size(lists.relation().owner());
      case Grouping.ByPosition positions -> run.size(positions.domain().outer());
    };
  }

  private int memberCount(ColumnRun run) {
    return switch (grouping) {
      case Grouping.ByList lists -> run.graph().size(lists.relation().member());
      case Grouping.ByPosition positions -> run.size(positions.domain());
    };
  }

  @Override
  Set<String> facts() {
    return part.facts();
  }

  @Override
  boolean local() {
    return false;
  }
}

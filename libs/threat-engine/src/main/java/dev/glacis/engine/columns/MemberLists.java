package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;

/**
 * The lists of all owners in one model. They are gone through from the side that has less to look
 * at, owners or members.
 *
 * @param relation of the lists; null for positions of a domain
 * @param members how many members there are, each once
 */
record MemberLists(ModelGraph graph, ListRelation relation, Adjacency lists, int members) {

  /** An owner takes as long to look at as so many flows. */
  private static final int FLOWS_PER_OWNER = 2;

  int owners() {
    return lists.owners();
  }

  /** Everything in the lists of some owners. */
  long[] of(long[] some) {
    return union(lists, some, members);
  }

  /**
   * Owners that have a member in a set.
   *
   * @param among owners that are asked about; what comes out for others means nothing
   */
  long[] some(long[] set, long[] among) {
    if (relation != null && relation.ofFlows()) {
      if (Bits.count(set) < FLOWS_PER_OWNER * Bits.count(among)) {
        return fromFlows(set);
      }
    } else if (relation != null && relation.reversed() != null) {
      Adjacency back = graph.relation(relation.reversed());
      if ((long) Bits.count(set) * owners() < (long) Bits.count(among) * back.owners()) {
        return union(back, set, owners());
      }
    }
    return fromOwners(set, among);
  }

  /** Owners of which every member is in a set; mostly few others are. */
  long[] every(long[] set, long[] among) {
    return Bits.andNot(among, some(Bits.not(set, members), among));
  }

  private long[] fromOwners(long[] set, long[] among) {
    long[] result = new long[among.length];
    for (int w = 0; w < among.length; w++) {
      long word = 0;
      for (long left = among[w]; left != 0; left &= left - 1) {
        int owner = (w << 6) + Long.numberOfTrailingZeros(left);
        for (int at = lists.begin(owner); at < lists.end(owner); at++) {
          if (Bits.has(set, lists.member(at))) {
            word |= left & -left;
            break;
          }
        }
      }
      result[w] = word;
    }
    return result;
  }

  private long[] fromFlows(long[] flows) {
    boolean incoming = relation == ListRelation.INCOMING;
    FlowEnds ends = graph.ends();
    long[] result = Bits.none(owners());
    for (int w = 0; w < flows.length; w++) {
      for (long left = flows[w]; left != 0; left &= left - 1) {
        int flow = (w << 6) + Long.numberOfTrailingZeros(left);
        Bits.add(result, incoming ? ends.destination(flow) : ends.source(flow));
        if (ends.bidirectional(flow)) {
          Bits.add(result, incoming ? ends.source(flow) : ends.destination(flow));
        }
      }
    }
    return result;
  }

  /** What the lists of some elements have, out of so many. */
  private static long[] union(Adjacency lists, long[] some, int size) {
    long[] union = Bits.none(size);
    for (int w = 0; w < some.length; w++) {
      for (long left = some[w]; left != 0; left &= left - 1) {
        int element = (w << 6) + Long.numberOfTrailingZeros(left);
        for (int at = lists.begin(element); at < lists.end(element); at++) {
          Bits.add(union, lists.member(at));
        }
      }
    }
    return union;
  }

  /**
   * Adds up what all members of each owner take.
   *
   * @param takes unknown facts per member
   * @param local whether no fact can be one of two members
   */
  Levels sums(Levels takes, boolean local, long[] among) {
    MemberSums sums = new MemberSums(owners(), takes, local);
    long[] possible = every(takes.any(), among);
    if (relation != null && relation.ofFlows()) {
      addFlows(takes.unknown(), sums);
    } else {
      for (int owner = Bits.next(possible, 0); owner >= 0; owner = Bits.next(possible, owner + 1)) {
        for (int at = lists.begin(owner); at < lists.end(owner); at++) {
          sums.add(owner, lists.member(at));
        }
      }
    }
    return sums.levels(possible);
  }

  private void addFlows(long[] flows, MemberSums sums) {
    boolean incoming = relation == ListRelation.INCOMING;
    FlowEnds ends = graph.ends();
    for (int flow = Bits.next(flows, 0); flow >= 0; flow = Bits.next(flows, flow + 1)) {
      int owner = incoming ? ends.destination(flow) : ends.source(flow);
      int other = incoming ? ends.source(flow) : ends.destination(flow);
      sums.add(owner, flow);
      if (other != owner && ends.bidirectional(flow)) {
        sums.add(other, flow);
      }
    }
  }
}

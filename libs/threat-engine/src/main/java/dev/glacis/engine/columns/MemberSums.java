package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;

/** Adds up the unknown facts that all members of each owner take. */
final class MemberSums {

  private final byte[] costs;
  private final Levels members;
  private final boolean local;
  private final long[] doubt;

  /**
   * @param local whether no fact can be one of two members
   */
  MemberSums(int owners, Levels members, boolean local) {
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
   * @param possible owners of which every member can be as wanted
   */
  Levels levels(long[] possible) {
    Levels levels = LevelSets.masked(Levels.of(costs), possible);
    long[] doubtful = Bits.and(doubt, possible);
    return Bits.isEmpty(doubtful) ? levels : levels.doubting(new Doubt(doubtful, doubtful));
  }
}

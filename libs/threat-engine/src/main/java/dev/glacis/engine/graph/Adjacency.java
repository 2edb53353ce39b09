package dev.glacis.engine.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Members per owner, all in one array: those of owner {@code i} lie at the positions {@code
 * begin(i)} to {@code end(i) - 1}, in ascending order of their index. Immutable.
 */
public final class Adjacency {

  private final int[] starts;
  private final int[] members;

  private Adjacency(int[] starts, int[] members) {
    this.starts = starts;
    this.members = members;
  }

  /**
   * Groups pairs by owner, keeping their order.
   *
   * @param owners how many owners there are
   * @param pairOwners owner of each pair; at least {@code pairs} long
   * @param pairMembers member of each pair; at least {@code pairs} long
   */
  public static Adjacency of(int owners, int[] pairOwners, int[] pairMembers, int pairs) {
    int[] starts = new int[owners + 1];
    for (int i = 0; i < pairs; i++) {
      starts[pairOwners[i]]++;
    }
    for (int owner = 0; owner < owners; owner++) {
      starts[owner + 1] += starts[owner];
    }
    // Each start is an end so far and moves to its place as its pairs are put before it.
    int[] members = new int[pairs];
    for (int i = pairs - 1; i >= 0; i--) {
      members[--starts[pairOwners[i]]] = pairMembers[i];
    }
    return new Adjacency(starts, members);
  }

  /**
   * Pairs whose members are numbered as they lie.
   *
   * @param starts where those of each owner begin, and where the last ones end
   */
  public static Adjacency numbered(int[] starts) {
    int[] members = new int[starts[starts.length - 1]];
    for (int i = 0; i < members.length; i++) {
      members[i] = i;
    }
    return new Adjacency(starts, members);
  }

  /** The same pairs seen from the members. */
  Adjacency reversed(int memberCount) {
    int[] owners = new int[members.length];
    for (int owner = 0; owner < owners(); owner++) {
      for (int at = starts[owner]; at < starts[owner + 1]; at++) {
        owners[at] = owner;
      }
    }
    return of(memberCount, members, owners, members.length);
  }

  public int owners() {
    return starts.length - 1;
  }

  /** How many pairs of an owner and a member there are. */
  public int pairs() {
    return members.length;
  }

  public int begin(int owner) {
    return starts[owner];
  }

  public int end(int owner) {
    return starts[owner + 1];
  }

  /** Index of the member at a position. */
  public int member(int position) {
    return members[position];
  }

  public int count(int owner) {
    return starts[owner + 1] - starts[owner];
  }

  /** The members of one owner as nodes. */
  <N> List<N> view(int owner, N[] nodes) {
    return new View<>(this, owner, nodes);
  }

  private static final class View<N> extends AbstractList<N> implements RandomAccess {

    private final Adjacency adjacency;
    private final int owner;
    private final N[] nodes;

    View(Adjacency adjacency, int owner, N[] nodes) {
      this.adjacency = adjacency;
      this.owner = owner;
      this.nodes = nodes;
    }

    @Override
    public N get(int index) {
      if (index < 0 || index >= size()) {
        throw new IndexOutOfBoundsException(index);
      }
      return nodes[adjacency.member(adjacency.begin(owner) + index)];
    }

    @Override
    public int size() {
      return adjacency.count(owner);
    }
  }
}

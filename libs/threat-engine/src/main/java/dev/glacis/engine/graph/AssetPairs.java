package dev.glacis.engine.graph;

import java.util.Arrays;

/** Collects which owners name which assets; owners come in ascending order. */
final class AssetPairs {

  private final int ownerCount;
  private int[] owners = new int[16];
  private int[] members = new int[16];
  private int pairs;
  private int begun;

  AssetPairs(int ownerCount) {
    this.ownerCount = ownerCount;
  }

  /** The assets of both, each once per owner. */
  static Adjacency union(Adjacency first, Adjacency second) {
    AssetPairs union = new AssetPairs(first.owners());
    for (int owner = 0; owner < first.owners(); owner++) {
      for (int at = first.begin(owner); at < first.end(owner); at++) {
        union.add(owner, first.member(at));
      }
      for (int at = second.begin(owner); at < second.end(owner); at++) {
        union.add(owner, second.member(at));
      }
      union.ended();
    }
    return union.adjacency();
  }

  void add(int owner, int asset) {
    if (pairs == owners.length) {
      owners = Arrays.copyOf(owners, 2 * pairs);
      members = Arrays.copyOf(members, 2 * pairs);
    }
    owners[pairs] = owner;
    members[pairs++] = asset;
  }

  /** Sorts what an owner named and drops what it named twice. */
  void ended() {
    if (pairs - begun > 1) {
      Arrays.sort(members, begun, pairs);
      int kept = begun + 1;
      for (int i = begun + 1; i < pairs; i++) {
        if (members[i] != members[kept - 1]) {
          members[kept++] = members[i];
        }
      }
      pairs = kept;
    }
    begun = pairs;
  }

  Adjacency adjacency() {
    return Adjacency.of(ownerCount, owners, members, pairs);
  }
}

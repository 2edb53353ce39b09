package dev.glacis.engine.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies directly in each place of a nesting, to go down from a place. Immutable. */
final class PlacesInside {

  private final Adjacency inside;
  private final int[] ranks;

  private PlacesInside(Adjacency inside, int[] ranks) {
    this.inside = inside;
    this.ranks = ranks;
  }

  /**
   * @param parents the place around each place; negative for an outermost one
   * @param parentsFirst every place after the one it lies in
   */
  static PlacesInside of(int[] parents, int[] parentsFirst) {
    int[] around = new int[parents.length];
    int[] within = new int[parents.length];
    int[] ranks = new int[parents.length];
    int pairs = 0;
    for (int rank = 0; rank < parentsFirst.length; rank++) {
      int place = parentsFirst[rank];
      ranks[place] = rank;
      if (parents[place] >= 0) {
        around[pairs] = parents[place];
        within[pairs++] = place;
      }
    }
    return new PlacesInside(Adjacency.of(parents.length, around, within, pairs), ranks);
  }

  /** A place and everything that lies in it, every place after the one it lies in. */
  List<Integer> from(int start) {
    List<Integer> found = new ArrayList<>();
    found.add(start);
    for (int next = 0; next < found.size(); next++) {
      int place = found.get(next);
      for (int at = inside.begin(place); at < inside.end(place); at++) {
        found.add(inside.member(at));
      }
    }
    found.sort(Comparator.comparingInt(place -> ranks[place]));
    return found;
  }
}

package dev.glacis.engine.attack;

import java.util.List;

/**
 * Few countermeasures that close a step of every path which can be cut at all.
 *
 * @param countermeasures by instance
 * @param price of all of them
 * @param cut ids of the paths that are cut
 * @param uncut ids of the paths that no countermeasure cuts
 * @param optimal whether fewer cannot do; an exact choice is also the cheapest of its size
 * @param gap how many countermeasures fewer might do, as far as is proven; 0 when optimal
 */
public record SmallestCut(
    List<ChosenCountermeasure> countermeasures,
    int price,
    List<String> cut,
    List<String> uncut,
    boolean optimal,
    int gap) {

  public SmallestCut {
    countermeasures = List.copyOf(countermeasures);
    cut = List.copyOf(cut);
    uncut = List.copyOf(uncut);
  }
}

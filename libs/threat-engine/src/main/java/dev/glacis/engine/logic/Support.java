package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts and assumptions that together make a condition come out as wanted.
 *
 * @param facts known facts, in the order in which the condition names them
 * @param assumptions unknown facts and what they are taken to be
 */
public record Support(List<MatchedFact> facts, Assumptions assumptions) {

  /** Needs nothing. */
  public static final Support NOTHING = new Support(List.of(), Assumptions.NONE);

  /** Beyond this nobody reads on: an explanation keeps the first ones. */
  static final int MAX_FACTS = 24;

  static Support of(MatchedFact fact) {
    return fact == null ? NOTHING : new Support(List.of(fact), Assumptions.NONE);
  }

  static Support assuming(FactKey key, Constraint constraint) {
    return new Support(List.of(), Assumptions.of(key, constraint));
  }

  /** How many unknown facts it takes. */
  public int size() {
    return assumptions.size();
  }

  /** Both at once; empty when their assumptions contradict each other. */
  public Optional<Support> and(Support other) {
    if (other == NOTHING) {
      return Optional.of(this);
    } else if (this == NOTHING) {
      return Optional.of(other);
    }
    return assumptions.and(other.assumptions).map(both -> new Support(mergedFacts(other), both));
  }

  /** Both at once; this one alone when their assumptions contradict each other. */
  public Support unlessContradicting(Support other) {
    return and(other).orElse(this);
  }

  private List<MatchedFact> mergedFacts(Support other) {
    if (other.facts.isEmpty() || facts.size() >= MAX_FACTS) {
      return facts;
    }
    List<MatchedFact> both = new ArrayList<>(facts);
    for (MatchedFact fact : other.facts) {
      if (both.size() < MAX_FACTS && !both.contains(fact)) {
        both.add(fact);
      }
    }
    return both;
  }
}

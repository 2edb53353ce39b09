package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts and assumptions that together make a condition come out as wanted.
 *
 * @param facts known facts, in the order in which the condition names them
 * @param assumptions unknown facts and what they are taken to be
 */
public record Support(List<MatchedFact> facts, SortedMap<FactKey, Constraint> assumptions) {

  /** Needs nothing. */
  public static final Support NOTHING = new Support(List.of(), Collections.emptySortedMap());

  /** Beyond this nobody reads on: an explanation keeps the first ones. */
  private static final int MAX_FACTS = 24;

  /** A threat with more than two assumptions is only possible: the rest is not worked out. */
  private static final int MAX_ASSUMPTIONS = 8;

  static Support of(MatchedFact fact) {
    return fact == null ? NOTHING : new Support(List.of(fact), Collections.emptySortedMap());
  }

  static Support assuming(FactKey key, Constraint constraint) {
    SortedMap<FactKey, Constraint> assumptions = new TreeMap<>();
    assumptions.put(key, constraint);
    return new Support(List.of(), assumptions);
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
    return merged(other).map(both -> new Support(mergedFacts(other), both));
  }

  private Optional<SortedMap<FactKey, Constraint>> merged(Support other) {
    if (other.assumptions.isEmpty() || assumptions.isEmpty()) {
      return Optional.of(assumptions.isEmpty() ? other.assumptions : assumptions);
    }
    SortedMap<FactKey, Constraint> both = new TreeMap<>(assumptions);
    for (var entry : other.assumptions.entrySet()) {
      Constraint present = both.get(entry.getKey());
      if (present == null) {
        if (both.size() < MAX_ASSUMPTIONS) {
          both.put(entry.getKey(), entry.getValue());
        }
      } else {
        Optional<Constraint> agreed = present.and(entry.getValue());
        if (agreed.isEmpty()) {
          return Optional.empty();
        }
        both.put(entry.getKey(), agreed.get());
      }
    }
    return Optional.of(both);
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

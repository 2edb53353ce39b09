package dev.glacis.engine.evaluation;

import java.util.List;

/**
 * Why a threat is there and why it is rated so.
 *
 * @param alternative id of the alternative of {@code when} that holds
 * @param path elements from source to target for threats along flows, else empty
 * @param otherSources how many more sources reach the same target
 * @param firstOtherSources the first of these, least trusted first
 */
public record Explanation(
    String alternative,
    List<MatchedFact> facts,
    List<ElementRef> path,
    int otherSources,
    List<ElementRef> firstOtherSources,
    List<RiskFactor> factors) {

  public Explanation {
    facts = List.copyOf(facts);
    path = List.copyOf(path);
    firstOtherSources = List.copyOf(firstOtherSources);
    factors = List.copyOf(factors);
  }
}

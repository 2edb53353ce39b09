package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.answer.Decimals;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.pack.Spelling;
import java.util.List;

/** Why a threat is there and why it is rated so. */
public record ExplanationView(
    String alternative,
    List<Fact> facts,
    List<ElementView> path,
    int otherSources,
    List<RiskFactor> factors) {

  /** A fact that made the condition hold; {@code value} as text. */
  public record Fact(ElementView element, String attribute, String value, String origin) {

    static Fact of(MatchedFact fact) {
      return new Fact(
          ElementView.of(fact.element()),
          fact.attribute(),
          fact.value(),
          Spelling.of(fact.origin()));
    }
  }

  static ExplanationView of(Explanation explanation) {
    return new ExplanationView(
        explanation.alternative(),
        explanation.facts().stream().map(Fact::of).toList(),
        explanation.path().stream().map(ElementView::of).toList(),
        explanation.otherSources(),
        explanation.factors().stream().map(ExplanationView::rounded).toList());
  }

  private static RiskFactor rounded(RiskFactor factor) {
    return new RiskFactor(factor.name(), Decimals.rounded(factor.value()), factor.because());
  }
}

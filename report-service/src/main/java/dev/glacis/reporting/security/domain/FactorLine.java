package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.reporting.snapshot.domain.ThreatCountermeasure;
import java.util.List;
import java.util.Locale;

/**
 * A factor of a rating.
 *
 * @param name what people call it: a countermeasure by its title, not by its id
 */
public record FactorLine(RiskFactor factor, String name) {

  static FactorLine of(RiskFactor factor, List<ThreatCountermeasure> countermeasures) {
    return new FactorLine(
        factor,
        countermeasures.stream()
            .filter(one -> one.definition().equals(factor.name()))
            .map(ThreatCountermeasure::title)
            .findFirst()
            .orElseGet(() -> Wording.words(factor.name())));
  }

  /** Two decimals at most. */
  public String value() {
    String text = String.format(Locale.ROOT, "%.2f", factor.value());
    return text.replaceFirst("0$", "").replaceFirst("\\.0$", "");
  }
}

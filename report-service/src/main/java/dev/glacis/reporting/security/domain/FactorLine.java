package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.RiskFactor;
import java.util.Locale;

/** A factor of a rating. */
public record FactorLine(RiskFactor factor) {

  public String name() {
    return Wording.words(factor.name());
  }

  /** Two decimals at most. */
  public String value() {
    String text = String.format(Locale.ROOT, "%.2f", factor.value());
    return text.replaceFirst("0$", "").replaceFirst("\\.0$", "");
  }
}

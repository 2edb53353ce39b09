package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.risk.RiskScale;

/**
 * What the rating of a threat says about it as a step.
 *
 * @param first likelihood as the first step of a path, exposure included
 * @param later likelihood once steps before have led there
 * @param impact of the threat
 * @param remaining share of the risk that countermeasures in force leave
 */
record StepRating(double first, double later, double impact, double remaining) {

  /** Logarithms are kept as whole numbers, so that sums are exact and ties are ties. */
  private static final double UNITS = 1e9;

  static StepRating of(Threat threat, RiskScale scale) {
    double exposure = 1;
    double rest = 1;
    double impact = 1;
    double remaining = 1;
    for (RiskFactor factor : threat.explanation().factors()) {
      switch (factor.name()) {
        case "exposure" -> exposure = Math.pow(factor.value(), scale.weights().exposure());
        case "capability" -> rest *= Math.pow(factor.value(), scale.weights().capability());
        case "evidence" -> rest *= Math.pow(factor.value(), scale.weights().evidence());
        case "certainty" -> rest *= factor.value();
        case "impact" -> impact = factor.value();
        default -> remaining *= factor.value();
      }
    }
    double later = rest * remaining;
    return new StepRating(later * exposure, later, impact, remaining);
  }

  /** How improbable something is: adds up where likelihoods multiply. */
  static long cost(double likelihood) {
    return Math.round(-Math.log(likelihood) * UNITS);
  }

  /** The likelihood that has this cost. */
  static double likelihood(long cost) {
    return Math.exp(-cost / UNITS);
  }
}

package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Maturity;
import java.util.Map;

/**
 * Weights and bands of the rating, all replaceable. Factors lie between 0 and 1.
 *
 * @param capability factor by what an attacker needs
 * @param evidence factor by how far a referenced technique is proven
 * @param noEvidence factor where no reference says how far it is proven
 * @param certainty factor of likelihood by how much of the threat rests on known facts
 * @param impact factor by the definition's impact; alone where no asset value is known
 * @param trustedExposure factor of a component that only a zone rated 100 reaches; one that a zone
 *     rated 0 reaches has 1
 * @param unknownExposure factor where no trust rating is known
 * @param hopLoss share that each hop after the first takes away
 * @param leastHopFactor what is left however many hops there are
 * @param authorRatings trust rating as which content counts that a partner, a user or the public
 *     can author, 0 to 100, where it comes from a more trusted zone
 * @param weights exponents of the factors of likelihood; they add up to 1
 * @param bands lowest current risk of each band
 * @param mitigation shares of the inherent risk that decide the mitigation
 */
public record RiskScale(
    Map<Capability, Double> capability,
    Map<Maturity, Double> evidence,
    double noEvidence,
    Map<Certainty, Double> certainty,
    Map<Impact, Double> impact,
    double trustedExposure,
    double unknownExposure,
    double hopLoss,
    double leastHopFactor,
    Map<Authorship, Integer> authorRatings,
    Weights weights,
    Bands bands,
    MitigationShares mitigation) {

  /** Exponents of the factors of likelihood. */
  public record Weights(double capability, double exposure, double evidence) {}

  /** Lowest risk of a band, 0 to 100; below medium is low. */
  public record Bands(int critical, int high, int medium) {}

  /**
   * Largest share of the inherent risk that may be left.
   *
   * @param mitigated at most this is left: mitigated
   * @param partly at most this is left: partly mitigated, else open
   */
  public record MitigationShares(double mitigated, double partly) {}

  public RiskScale {
    capability = Map.copyOf(capability);
    evidence = Map.copyOf(evidence);
    certainty = Map.copyOf(certainty);
    impact = Map.copyOf(impact);
    authorRatings = Map.copyOf(authorRatings);
  }

  /**
   * The scale that the engine uses unless it is given another: the document {@code risk-scale.json}
   * in this package, read once.
   */
  public static RiskScale standard() {
    return Standard.SCALE;
  }

  /** Band of a risk from 0 to 100. */
  public Severity severity(int risk) {
    if (risk >= bands.critical()) {
      return Severity.CRITICAL;
    } else if (risk >= bands.high()) {
      return Severity.HIGH;
    }
    return risk >= bands.medium() ? Severity.MEDIUM : Severity.LOW;
  }

  /** How far the current risk lies below the inherent one. */
  public Mitigation mitigation(double inherent, double current) {
    if (current <= mitigation.mitigated() * inherent && current < inherent) {
      return Mitigation.MITIGATED;
    }
    return current <= mitigation.partly() * inherent && current < inherent
        ? Mitigation.PARTLY_MITIGATED
        : Mitigation.OPEN;
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final RiskScale SCALE = RiskScaleReader.standard();
  }
}

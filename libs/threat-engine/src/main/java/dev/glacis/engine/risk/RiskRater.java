package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rates a threat: risk = 100 × likelihood × impact. Likelihood is the weighted geometric mean of
 * capability, exposure and evidence; countermeasures that are there multiply what is left.
 */
public final class RiskRater {

  private final RiskScale scale;

  public RiskRater(RiskScale scale) {
    this.scale = scale;
  }

  /** The rating of a definition on an element, with the countermeasures that are there. */
  public Rating rate(ThreatDefinition definition, GraphNode element, List<EffectiveUse> present) {
    RiskFactor capability = capability(definition);
    RiskFactor exposure = ExposureFactor.of(scale, element);
    RiskFactor evidence = evidence(definition);
    RiskFactor impact = ImpactFactor.of(scale, definition.risk(), element);
    List<RiskFactor> factors = new ArrayList<>(List.of(capability, exposure, evidence, impact));
    double likelihood =
        Math.pow(capability.value(), scale.weights().capability())
            * Math.pow(exposure.value(), scale.weights().exposure())
            * Math.pow(evidence.value(), scale.weights().evidence());
    double inherent = 100 * likelihood * impact.value();
    double current = inherent;
    for (EffectiveUse there : present) {
      double left = 1 - there.use().effect();
      current *= left;
      factors.add(
          new RiskFactor(there.use().countermeasure(), left, "“" + there.title() + "” is there"));
    }
    int currentScore = rounded(current);
    RiskScore score = new RiskScore(rounded(inherent), currentScore, currentScore);
    return new Rating(
        score, scale.severity(currentScore), scale.mitigation(inherent, current), factors);
  }

  private RiskFactor capability(ThreatDefinition definition) {
    Capability needed = definition.risk().capability();
    String because =
        needed == Capability.NONE
            ? "an attacker needs no special capability"
            : "an attacker needs " + Spelling.of(needed) + " capability";
    return new RiskFactor("capability", scale.capability().get(needed), because);
  }

  private RiskFactor evidence(ThreatDefinition definition) {
    return definition.references().stream()
        .filter(reference -> reference.maturity() != null)
        .max(
            Comparator.comparing(TaxonomyReference::maturity)
                .thenComparing(TaxonomyReference::id, Comparator.reverseOrder()))
        .map(this::evidence)
        .orElseGet(
            () ->
                new RiskFactor(
                    "evidence", scale.noEvidence(), "no reference says how far it is proven"));
  }

  private RiskFactor evidence(TaxonomyReference reference) {
    return new RiskFactor(
        "evidence",
        scale.evidence().get(reference.maturity()),
        reference.taxonomy()
            + " calls "
            + reference.id()
            + " "
            + Spelling.of(reference.maturity()));
  }

  private static int rounded(double risk) {
    return (int) Math.round(Math.clamp(risk, 0.0, 100.0));
  }
}

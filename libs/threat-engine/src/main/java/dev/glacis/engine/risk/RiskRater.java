package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rates the threats of one model: risk = 100 × likelihood × impact. Likelihood is the weighted
 * geometric mean of capability, exposure and evidence, times a factor of certainty; countermeasures
 * multiply what is left. Powers are strict, so that every machine comes to the same figure. One
 * thread uses it at a time.
 */
public final class RiskRater {

  private final RiskScale scale;
  private final ModelGraph graph;
  private final ExposureFactor exposure;
  private final ImpactFactor impact;
  private final double[] certaintyTerms = new double[Certainty.values().length];
  private final Map<ElementKind, double[]> exposureTerms = new EnumMap<>(ElementKind.class);
  private final Map<ThreatDefinition, RiskFactor> capabilities = new IdentityHashMap<>();
  private final Map<ThreatDefinition, RiskFactor> evidence = new IdentityHashMap<>();

  public RiskRater(RiskScale scale, ModelGraph graph) {
    this.scale = scale;
    this.graph = graph;
    double weight = scale.weights().exposure();
    this.exposure = new ExposureFactor(scale, graph, value -> StrictMath.pow(value, weight));
    this.impact = new ImpactFactor(scale, graph);
    scale.certainty().forEach((certainty, term) -> certaintyTerms[certainty.ordinal()] = term);
  }

  /** Inherent risk of one definition on the elements of its kind, 0 to 100, not rounded. */
  public final class InherentRisk {

    private final double capabilityTerm;
    private final double evidenceTerm;
    private final double ownImpact;
    private final double[] terms;
    private final int[][] values;

    private InherentRisk(ThreatDefinition definition) {
      ElementKind kind = definition.scope().kind();
      this.capabilityTerm =
          StrictMath.pow(capability(definition).value(), scale.weights().capability());
      this.evidenceTerm = StrictMath.pow(evidence(definition).value(), scale.weights().evidence());
      this.ownImpact = impact.own(definition.risk());
      this.terms = exposureTerms.computeIfAbsent(kind, exposure::values);
      Set<SecurityProperty> hurts = definition.risk().hurts();
      this.values = new int[hurts.size()][];
      int count = 0;
      for (SecurityProperty property : hurts) {
        values[count++] = impact.worths(kind, property);
      }
    }

    /** The risk on an element where the definition holds with this certainty. */
    public double of(int element, Certainty certainty) {
      int worth = -1;
      for (int[] value : values) {
        worth = Math.max(worth, value[element]);
      }
      double likelihood =
          capabilityTerm * terms[element] * evidenceTerm * certaintyTerms[certainty.ordinal()];
      return 100 * likelihood * impact.value(ownImpact, worth);
    }
  }

  public InherentRisk inherent(ThreatDefinition definition) {
    return new InherentRisk(definition);
  }

  /** The factors of a rating, in the order of the formula, and what each countermeasure leaves. */
  public List<RiskFactor> factors(
      ThreatDefinition definition, int element, Certainty certainty, List<EffectiveUse> effective) {
    ElementKind kind = definition.scope().kind();
    List<RiskFactor> factors =
        new ArrayList<>(
            List.of(
                capabilities.computeIfAbsent(definition, this::capability),
                exposure.explained(kind, element),
                evidence(definition),
                certainty(certainty),
                impact.explained(definition.risk(), kind, element)));
    for (EffectiveUse use : effective) {
      factors.add(
          new RiskFactor(
              use.use().countermeasure(),
              1 - use.use().effect(),
              "“" + use.title() + "” " + use.because()));
    }
    return factors;
  }

  private RiskFactor certainty(Certainty certainty) {
    String because =
        switch (certainty) {
          case CONFIRMED -> "it rests on known facts";
          case ASSUMED -> "it holds if what is assumed is so";
          case POSSIBLE -> "it rests on more unknown facts than are assumed";
        };
    return new RiskFactor("certainty", scale.certainty().get(certainty), because);
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
    return evidence.computeIfAbsent(definition, this::strongestEvidence);
  }

  private RiskFactor strongestEvidence(ThreatDefinition definition) {
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

  /** A risk as a score from 0 to 100. */
  public static int rounded(double risk) {
    return (int) Math.round(Math.clamp(risk, 0.0, 100.0));
  }
}

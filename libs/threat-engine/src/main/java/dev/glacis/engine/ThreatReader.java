package dev.glacis.engine;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.EffectiveUse;
import dev.glacis.engine.risk.RiskRater;
import dev.glacis.engine.risk.RiskScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Turns explained matches into threats, one at a time. One thread uses it at a time. */
final class ThreatReader {

  private final Summaries summaries;
  private final RatedThreats rated;
  private final RiskScale scale;
  private final RiskRater rater;
  private final FingerprintPlaces names;
  private final Map<ThreatDefinition, Common> common = new IdentityHashMap<>();

  /** What all threats of one definition say alike. */
  private record Common(DefinitionRef definition, List<Reference> references) {

    static Common of(ThreatDefinition definition) {
      return new Common(
          new DefinitionRef(definition.id(), definition.version(), definition.pack()),
          definition.references().stream().map(TaxonomyReference::reference).toList());
    }
  }

  ThreatReader(
      ModelGraph graph,
      RatedThreats rated,
      RiskScale scale,
      RiskRater rater,
      FingerprintPlaces names) {
    this.summaries = new Summaries(graph.system());
    this.rated = rated;
    this.scale = scale;
    this.rater = rater;
    this.names = names;
  }

  Threat read(ExplainedThreat threat) {
    Finding finding = threat.finding();
    ThreatDefinition definition = finding.definition();
    List<Assumption> assumptions = assumptions(finding.support());
    Common alike = common.computeIfAbsent(definition, Common::of);
    RatedThreats.Risks risks = rated.risks(threat.number());
    RiskScore score = risks.score();
    return new Threat(
        names.fingerprint(definition.id(), finding.element()),
        alike.definition(),
        definition.title(),
        summaries.of(finding),
        List.of(finding.element().ref()),
        definition.stride(),
        definition.lifecycle(),
        alike.references(),
        finding.certainty(),
        assumptions,
        scale.severity(score.current()),
        score,
        scale.mitigation(risks.inherent(), risks.current()),
        applied(threat.placed()),
        explanation(finding, assumptions, threat.placed()));
  }

  private static List<AppliedCountermeasure> applied(List<PlacedCountermeasure> placed) {
    AppliedCountermeasure[] applied = new AppliedCountermeasure[placed.size()];
    Arrays.setAll(applied, i -> placed.get(i).applied());
    return List.of(applied);
  }

  private Explanation explanation(
      Finding finding, List<Assumption> assumptions, List<PlacedCountermeasure> placed) {
    List<MatchedFact> facts = new ArrayList<>(finding.support().facts());
    for (Assumption assumption : assumptions) {
      facts.add(
          new MatchedFact(
              assumption.element(),
              assumption.attribute(),
              assumption.assumed(),
              FactOrigin.ASSUMED));
    }
    List<EffectiveUse> effective = EffectiveCountermeasures.of(placed);
    facts.addAll(EffectiveCountermeasures.guards(placed));
    return new Explanation(
        finding.alternative(),
        facts,
        refs(finding.path()),
        finding.otherSources(),
        refs(finding.firstOthers()),
        rater.factors(
            finding.definition(), finding.element().index(), finding.certainty(), effective));
  }

  private static List<ElementRef> refs(List<? extends GraphNode> nodes) {
    ElementRef[] refs = new ElementRef[nodes.size()];
    Arrays.setAll(refs, i -> nodes.get(i).ref());
    return List.of(refs);
  }

  private static List<Assumption> assumptions(Support support) {
    return support
        .assumptions()
        .map(
            (fact, constraint) ->
                new Assumption(fact.element().ref(), fact.attribute(), constraint.text()));
  }
}

package dev.glacis.engine;

import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.Rating;
import dev.glacis.engine.risk.RiskRater;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rates findings and puts the evaluation together. */
final class EvaluationBuilder {

  private static final Comparator<Threat> ORDER =
      Comparator.<Threat, Boolean>comparing(threat -> threat.certainty() == Certainty.POSSIBLE)
          .thenComparing(threat -> threat.risk().current(), Comparator.reverseOrder())
          .thenComparing(Threat::fingerprint);

  private final ModelGraph graph;
  private final PackSet packs;
  private final RiskRater rater;
  private final CountermeasureFinder countermeasures;
  private final List<Threat> threats = new ArrayList<>();
  private final CountermeasureInstances instances = new CountermeasureInstances();
  private final Questions questions;

  EvaluationBuilder(
      ModelGraph graph, PackSet packs, RiskRater rater, CountermeasureFinder countermeasures) {
    this.graph = graph;
    this.packs = packs;
    this.rater = rater;
    this.countermeasures = countermeasures;
    this.questions = new Questions(packs.vocabulary());
  }

  void add(Finding finding) {
    List<PlacedCountermeasure> placed = countermeasures.find(finding, graph.system());
    Rating rating =
        rater.rate(finding.definition(), finding.element(), CountermeasureFinder.present(placed));
    Threat threat = threat(finding, placed, rating);
    threats.add(threat);
    finding.support().assumptions().keySet().forEach(fact -> questions.add(fact, threat));
    if (finding.certainty() != Certainty.POSSIBLE) {
      placed.forEach(one -> instances.add(one, threat.fingerprint()));
      placed.forEach(one -> one.open().forEach(fact -> questions.add(fact, threat)));
    }
  }

  Evaluation build(long checks) {
    threats.sort(ORDER);
    return new Evaluation(
        packs.packs().stream().map(Pack::reference).toList(),
        threats,
        instances.byId(),
        questions.ranked(),
        new Evaluated(
            graph.components().size(), graph.flows().size(), packs.definitions().size(), checks),
        highest());
  }

  private Threat threat(Finding finding, List<PlacedCountermeasure> placed, Rating rating) {
    ThreatDefinition definition = finding.definition();
    return new Threat(
        finding.fingerprint(),
        new DefinitionRef(definition.id(), definition.version(), definition.pack()),
        definition.title(),
        Summaries.of(finding, graph.system()),
        List.of(finding.element().ref()),
        definition.stride(),
        definition.lifecycle(),
        definition.references().stream().map(TaxonomyReference::reference).toList(),
        finding.certainty(),
        assumptions(finding.support()),
        rating.severity(),
        rating.score(),
        rating.mitigation(),
        placed.stream().map(PlacedCountermeasure::applied).toList(),
        explanation(finding, rating));
  }

  private static Explanation explanation(Finding finding, Rating rating) {
    List<MatchedFact> facts = new ArrayList<>(finding.support().facts());
    for (Assumption assumption : assumptions(finding.support())) {
      facts.add(
          new MatchedFact(
              assumption.element(),
              assumption.attribute(),
              assumption.assumed(),
              FactOrigin.ASSUMED));
    }
    return new Explanation(
        finding.alternative(),
        facts,
        finding.path().stream().map(GraphNode::ref).toList(),
        finding.otherSources(),
        rating.factors());
  }

  private static List<Assumption> assumptions(Support support) {
    return support.assumptions().entrySet().stream()
        .map(
            entry ->
                new Assumption(
                    entry.getKey().element().ref(),
                    entry.getKey().attribute(),
                    entry.getValue().text()))
        .toList();
  }

  private RiskScore highest() {
    int inherent = 0;
    int current = 0;
    int projected = 0;
    for (Threat threat : threats) {
      if (threat.certainty() != Certainty.POSSIBLE) {
        inherent = Math.max(inherent, threat.risk().inherent());
        current = Math.max(current, threat.risk().current());
        projected = Math.max(projected, threat.risk().projected());
      }
    }
    return new RiskScore(inherent, current, projected);
  }
}

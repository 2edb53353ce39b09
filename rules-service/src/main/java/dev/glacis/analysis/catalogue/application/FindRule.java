package dev.glacis.analysis.catalogue.application;

import dev.glacis.analysis.catalogue.domain.RuleView;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds a threat definition in force. */
@ApplicationScoped
public class FindRule {

  private final ThreatAnalysis analysis;

  FindRule(ThreatAnalysis analysis) {
    this.analysis = analysis;
  }

  public RuleView find(String id) {
    PackSet packs = analysis.packs();
    return packs
        .definition(id)
        .map(definition -> RuleView.of(definition, packs))
        .orElseThrow(() -> ProblemException.notFound("rule", id));
  }
}

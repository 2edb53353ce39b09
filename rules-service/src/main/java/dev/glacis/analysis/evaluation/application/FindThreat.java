package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import dev.glacis.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds a threat by its id in the newest evaluation that has it. */
@ApplicationScoped
public class FindThreat {

  private final Evaluations evaluations;
  private final SystemLifecycles lifecycles;

  FindThreat(Evaluations evaluations, SystemLifecycles lifecycles) {
    this.evaluations = evaluations;
    this.lifecycles = lifecycles;
  }

  public ThreatView find(String tenant, String threatId) {
    return evaluations
        .systemOf(tenant, threatId)
        .filter(systemId -> !lifecycles.isDeleted(tenant, systemId))
        .flatMap(systemId -> evaluations.newestThreat(tenant, threatId))
        .orElseThrow(() -> ProblemException.notFound("threat", threatId));
  }
}

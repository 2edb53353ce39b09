package dev.glacis.analysis.catalogue.application;

import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.analysis.evaluation.domain.UnusableRevisionException;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.library.ThreatLibrary;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** The packs of the threat library, loaded once when the service starts. */
@Startup
@ApplicationScoped
class PacksInForce implements ThreatAnalysis {

  private final PackSet packs = ThreatLibrary.load();
  private final ThreatEngine engine = new ThreatEngine(packs);

  @Override
  public PackSet packs() {
    return packs;
  }

  @Override
  public Evaluation evaluate(ArchitectureModel architecture) {
    try {
      return engine.evaluate(architecture);
    } catch (InvalidModelException e) {
      throw new UnusableRevisionException(ProblemType.INVALID_DOCUMENT.code(), e.getMessage(), e);
    }
  }
}

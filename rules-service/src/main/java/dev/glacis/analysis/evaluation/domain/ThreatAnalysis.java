package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;

/** The rule packs in force, applied. */
public interface ThreatAnalysis {

  PackSet packs();

  /**
   * @throws UnusableRevisionException when the model contradicts itself
   */
  Evaluation evaluate(ArchitectureModel architecture);
}

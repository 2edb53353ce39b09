package dev.glacis.reporting.snapshot.domain;

import java.util.Optional;

/** The read model: what was evaluated, by tenant. */
public interface EvaluatedRevisions {

  /**
   * Keeps a completed evaluation, unless a later one of the same revision is there already.
   *
   * @return whether it was kept
   */
  boolean keep(String tenant, CompletedEvaluation evaluation);

  /** Keeps that an evaluation failed, unless the revision was evaluated before. */
  void keep(String tenant, FailedEvaluation evaluation);

  Optional<KeptEvaluation> find(String tenant, String systemId, int revision);
}

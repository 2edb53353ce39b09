package dev.glacis.analysis.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored evaluations. Every look-up is within one tenant. */
public interface Evaluations {

  /**
   * Stores a completed evaluation in the running transaction.
   *
   * @return false when there is one already: then nothing was stored
   */
  boolean addCompleted(EvaluationRecord evaluation, Findings findings);

  /** As {@link #addCompleted} for one that failed. */
  boolean addFailed(EvaluationRecord evaluation);

  /** The evaluation of a revision that was completed last. */
  Optional<EvaluationRecord> newest(RevisionKey revision);

  Optional<EvaluationRecord> find(String tenant, UUID id);

  /** Threats of one evaluation in its order, one more than asked for. */
  List<Positioned<ThreatView>> threats(ThreatQuery query);

  long count(ThreatQuery query);

  /** The threat in the evaluation of the newest revision that has it. */
  Optional<ThreatView> newestThreat(String tenant, String threatId);

  /** The system that a threat belongs to. */
  Optional<String> systemOf(String tenant, String threatId);

  List<Positioned<CountermeasureView>> countermeasures(ListQuery query);

  List<Positioned<QuestionView>> questions(ListQuery query);

  ListSizes sizes(String tenant, UUID evaluation);

  /** How long the lists of an evaluation are. */
  record ListSizes(long countermeasures, long questions) {}
}

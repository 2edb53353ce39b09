package dev.glacis.analysis.evaluation.domain;

/** How far the evaluation of a revision is. */
public sealed interface EvaluationState {

  /** There is a result, or there will never be one. */
  record Finished(EvaluationRecord evaluation) implements EvaluationState {}

  /** The revision exists and its evaluation is still to come. */
  record Queued(RevisionKey revision, String revisionId) implements EvaluationState {}
}

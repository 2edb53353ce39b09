package dev.glacis.analysis.evaluation.domain;

/** Where finished evaluations are announced to the other services. */
public interface Announcements {

  /** Takes part in the running transaction. */
  void announce(EvaluationRecord evaluation);
}

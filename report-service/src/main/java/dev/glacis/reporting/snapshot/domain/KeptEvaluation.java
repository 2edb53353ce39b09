package dev.glacis.reporting.snapshot.domain;

/** What the read model knows about the evaluation of a revision. */
public sealed interface KeptEvaluation {

  /** The answers of the other services that reports are made of. */
  record Completed(String revisionAnswer, String evaluationAnswer) implements KeptEvaluation {}

  /** The evaluation could not be made. */
  record Failed(String code, String detail) implements KeptEvaluation {}
}

package dev.glacis.kit.event;

/**
 * A fact that a service announces. Contract: this type, its JSON schema under {@code events/} and
 * the golden samples of the tests; a version only ever gains optional fields.
 */
public sealed interface EventData
    permits SystemDeleted,
        SystemRestored,
        RevisionCommitted,
        EvaluationCompleted,
        EvaluationFailed,
        ReportReady {

  /** The system that the fact concerns: subject of the event and key of the Kafka record. */
  String systemId();
}

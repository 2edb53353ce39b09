package dev.glacis.kit.event;

import java.util.Arrays;
import java.util.Optional;

/** The one list of event types: their CloudEvents type, topic and Java type. */
public enum EventType {
  SYSTEM_DELETED("dev.glacis.system.deleted.v1", Topics.SYSTEM, SystemDeleted.class),
  SYSTEM_RESTORED("dev.glacis.system.restored.v1", Topics.SYSTEM, SystemRestored.class),
  REVISION_COMMITTED("dev.glacis.revision.committed.v1", Topics.REVISION, RevisionCommitted.class),
  EVALUATION_COMPLETED(
      "dev.glacis.evaluation.completed.v1", Topics.EVALUATION, EvaluationCompleted.class),
  EVALUATION_FAILED("dev.glacis.evaluation.failed.v1", Topics.EVALUATION, EvaluationFailed.class),
  REPORT_READY("dev.glacis.report.ready.v1", Topics.REPORT, ReportReady.class);

  private final String type;
  private final String topic;
  private final Class<? extends EventData> dataType;

  EventType(String type, String topic, Class<? extends EventData> dataType) {
    this.type = type;
    this.topic = topic;
    this.dataType = dataType;
  }

  /** CloudEvents attribute {@code type}. */
  public String type() {
    return type;
  }

  public String topic() {
    return topic;
  }

  public Class<? extends EventData> dataType() {
    return dataType;
  }

  /** Empty for a type that this build does not know: such an event is skipped, never an error. */
  public static Optional<EventType> of(String type) {
    return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
  }

  public static EventType of(EventData data) {
    return Arrays.stream(values())
        .filter(known -> known.dataType.isInstance(data))
        .findFirst()
        .orElseThrow();
  }
}

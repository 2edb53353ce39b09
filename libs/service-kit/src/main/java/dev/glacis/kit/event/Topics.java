package dev.glacis.kit.event;

/** Names of the Kafka topics; {@code glacis-topics.yaml} declares their settings. */
public final class Topics {

  public static final String SYSTEM = "glacis.system.v1";
  public static final String REVISION = "glacis.revision.v1";
  public static final String EVALUATION = "glacis.evaluation.v1";
  public static final String REPORT = "glacis.report.v1";

  private Topics() {}

  /** Where a consumer puts records that it can never process. */
  public static String deadLetters(String topic, String consumer) {
    return topic + "." + consumer + ".dlt";
  }
}

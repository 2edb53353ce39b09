package dev.glacis.kit.event;

import java.time.Instant;

/**
 * The rule packs in force were evaluated on a revision. Published by rules-service.
 *
 * @param packSetDigest SHA-256 over the exact packs, lower-case hex
 */
public record EvaluationCompleted(
    String evaluationId,
    String systemId,
    String systemKey,
    String systemName,
    String revisionId,
    int revision,
    String packSetDigest,
    Counts counts,
    Risk risk,
    Instant completedAt)
    implements EventData {

  /** Reported threats by severity; {@code possible} ones are in none of the others. */
  public record Counts(int critical, int high, int medium, int low, int possible) {}

  /** Risk of the whole system, 0 to 100. */
  public record Risk(int inherent, int current, int projected) {}
}

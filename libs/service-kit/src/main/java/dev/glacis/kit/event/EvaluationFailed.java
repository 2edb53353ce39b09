package dev.glacis.kit.event;

import java.time.Instant;

/**
 * A revision cannot be evaluated, and trying again would not help. Published by rules-service.
 *
 * @param code slug of the problem type
 */
public record EvaluationFailed(
    String evaluationId,
    String systemId,
    String systemKey,
    String systemName,
    String revisionId,
    int revision,
    String packSetDigest,
    String code,
    String detail,
    Instant failedAt)
    implements EventData {}

package dev.glacis.analysis.evaluation.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A finished evaluation without its lists. There is one per tenant, system, revision and pack set.
 *
 * @param packSetDigest SHA-256 over the exact packs, lower-case hex
 */
public record EvaluationRecord(
    UUID id,
    CommittedRevision revision,
    String packSetDigest,
    Outcome outcome,
    Instant startedAt,
    Instant completedAt) {}

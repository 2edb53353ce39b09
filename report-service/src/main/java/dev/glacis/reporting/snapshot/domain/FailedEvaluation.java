package dev.glacis.reporting.snapshot.domain;

import java.time.Instant;

/** An evaluation that could not be made, and why. */
public record FailedEvaluation(
    EvaluatedSystem system, String evaluationId, String code, String detail, Instant failedAt) {}

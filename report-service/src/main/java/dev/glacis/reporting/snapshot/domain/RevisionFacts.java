package dev.glacis.reporting.snapshot.domain;

import java.time.Instant;

/**
 * The revision that a report is about.
 *
 * @param digest SHA-256 of the canonical architecture model, lower-case hex
 */
public record RevisionFacts(
    String id,
    int number,
    String digest,
    String format,
    String author,
    String message,
    Instant committedAt) {}

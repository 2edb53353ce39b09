package dev.glacis.modeling.revision.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Immutable snapshot of a system's architecture model.
 *
 * @param number 1 for a system's first
 * @param digest SHA-256 of the canonical model without layout, lower-case hex
 * @param format format of the document it was read from, such as {@code otm}
 */
public record Revision(
    UUID id,
    String tenantId,
    UUID systemId,
    int number,
    String digest,
    String format,
    Note note,
    Instant committedAt) {}

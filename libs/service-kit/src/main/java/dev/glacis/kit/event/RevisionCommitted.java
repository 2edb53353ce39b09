package dev.glacis.kit.event;

import java.time.Instant;

/**
 * A new revision of an architecture model exists. Published by model-service.
 *
 * @param revision number of the revision, from 1
 * @param digest SHA-256 of the canonical architecture model, lower-case hex
 */
public record RevisionCommitted(
    String systemId,
    String systemKey,
    String systemName,
    String revisionId,
    int revision,
    String digest,
    String author,
    Instant committedAt)
    implements EventData {}

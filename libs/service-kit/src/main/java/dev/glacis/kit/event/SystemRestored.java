package dev.glacis.kit.event;

import java.time.Instant;

/**
 * The deletion of a system was taken back: everybody finds it as before. Published by
 * model-service.
 *
 * @param version version of the system, which grows with each such event: the one with the highest
 *     tells how things are, in whatever order they arrive
 * @param author who did it
 */
public record SystemRestored(
    String systemId,
    String systemKey,
    String systemName,
    int version,
    String author,
    Instant restoredAt)
    implements EventData {}

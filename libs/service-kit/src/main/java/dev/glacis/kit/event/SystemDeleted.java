package dev.glacis.kit.event;

import java.time.Instant;

/**
 * A system was deleted, so that it can be restored: nobody finds it any more. Published by
 * model-service.
 *
 * @param version version of the system, which grows with each such event: the one with the highest
 *     tells how things are, in whatever order they arrive
 * @param author who did it
 */
public record SystemDeleted(
    String systemId,
    String systemKey,
    String systemName,
    int version,
    String author,
    Instant deletedAt)
    implements EventData {}

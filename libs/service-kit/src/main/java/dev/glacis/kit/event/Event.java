package dev.glacis.kit.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event with its envelope (CloudEvents 1.0 attributes).
 *
 * @param id unique for ever; consumers remember it
 * @param source {@code /glacis/<service>}
 * @param tenant tenant that the fact belongs to (extension attribute)
 */
public record Event(UUID id, String source, String tenant, Instant time, EventData data) {}

package dev.glacis.modeling.audit.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One change.
 *
 * @param position place in the trail; 0 while it is not stored
 * @param action label of an {@link AuditAction}
 * @param before JSON of what was; null when there was nothing
 * @param after JSON of what is; null when there is nothing
 */
public record AuditEntry(
    long position,
    String tenantId,
    UUID systemId,
    Instant at,
    String actor,
    String action,
    String before,
    String after) {}

package dev.glacis.kit.event;

import java.time.Instant;

/** Reports of an evaluated revision can be fetched. Published by report-service. */
public record ReportReady(
    String systemId,
    String systemKey,
    String revisionId,
    int revision,
    String evaluationId,
    Instant readyAt)
    implements EventData {}

package dev.glacis.reporting.snapshot.domain;

/** Which revision of which system an evaluation is about. */
public record EvaluatedSystem(
    String systemId, String systemKey, String systemName, String revisionId, int revision) {}

package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.Presence;

/**
 * What a countermeasure does, or would do, to one threat.
 *
 * @param id {@code CM-id@kind:element} or {@code CM-id@system}
 * @param effect share of the risk that it takes away, 0 to 1
 */
public record ThreatCountermeasure(
    String id, String definition, String title, Presence presence, String status, double effect) {}

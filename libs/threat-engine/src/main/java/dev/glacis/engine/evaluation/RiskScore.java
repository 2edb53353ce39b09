package dev.glacis.engine.evaluation;

/**
 * Risk from 0 (none) to 100 (highest).
 *
 * @param inherent without any countermeasure
 * @param current with controls that are there and countermeasures implemented or verified
 * @param projected as current, with those required, planned or in progress counted too
 */
public record RiskScore(int inherent, int current, int projected) {}

package dev.glacis.analysis.evaluation.domain;

/**
 * The reported threat with the highest current risk.
 *
 * @param risk current risk, 0 to 100
 */
public record TopThreat(String id, String title, int risk) {}

package dev.glacis.engine.evaluation;

/**
 * How much was looked at.
 *
 * @param checks pairs of a rule and an element of its scope
 */
public record Evaluated(int components, int dataflows, int rules, long checks) {}

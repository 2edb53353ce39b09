package dev.glacis.engine.evaluation;

/**
 * One factor of a rating.
 *
 * @param value the factor as the formula uses it
 * @param because where the value comes from, one plain phrase
 */
public record RiskFactor(String name, double value, String because) {}

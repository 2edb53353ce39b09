package dev.glacis.engine.evaluation;

/**
 * A fact that made a condition hold.
 *
 * @param value as text
 */
public record MatchedFact(ElementRef element, String attribute, String value, FactOrigin origin) {}

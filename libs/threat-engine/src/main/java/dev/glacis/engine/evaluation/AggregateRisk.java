package dev.glacis.engine.evaluation;

/**
 * Risk of several reported threats together.
 *
 * @param element the component, trust zone or system that they belong to
 * @param threats how many there are
 * @param highest the highest of each score
 * @param combined {@code 100 × (1 − Π (1 − score ÷ 100))} of each score: rises with every threat
 *     and never passes 100
 */
public record AggregateRisk(
    ElementRef element, int threats, RiskScore highest, RiskScore combined) {}

package dev.glacis.benchmark.rule;

/**
 * The component type that a rule is about, subtypes included.
 *
 * @param end the end of the flow that has the type; null for a rule about components
 */
public record TypeSelector(String type, FlowEnd end) {}

package dev.glacis.engine.evaluation;

/**
 * An unknown fact taken as unfavourable.
 *
 * @param assumed the value that was assumed, as text
 */
public record Assumption(ElementRef element, String attribute, String assumed) {}

package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;

/**
 * The conditions of a definition with scope reach.
 *
 * @param through which flows carry it; null when every flow does
 */
public record Reach(Condition source, Condition target, Condition through) {}

package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;

/**
 * One way in which a threat is there.
 *
 * @param id unique in its definition
 * @param source the condition as it was written
 */
public record Alternative(String id, String source, Condition condition) {}

package dev.glacis.engine.pack;

/**
 * A clause that a countermeasure helps to satisfy.
 *
 * @param standard id of the standard
 * @param clause id of the clause in it
 */
public record ClauseMapping(String standard, String clause, Sufficiency sufficiency) {}

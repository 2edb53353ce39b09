package dev.glacis.engine.columns;

/**
 * Where one definition holds, by certainty; the sets do not overlap. Callers never change them.
 *
 * @param confirmed on known facts
 * @param assumed with one or two unknown facts
 * @param possible with more
 * @param checks elements that were looked at
 */
public record Matched(long[] confirmed, long[] assumed, long[] possible, int checks) {}

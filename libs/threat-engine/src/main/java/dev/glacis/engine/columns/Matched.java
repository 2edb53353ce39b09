package dev.glacis.engine.columns;

/**
 * Where one definition holds, by certainty; these sets do not overlap, and those of unknown facts
 * are null when there are none. Callers never change them.
 *
 * @param confirmed on known facts
 * @param assumed with one or two unknown facts
 * @param possible with more
 * @param doubt elements of the other two whose certainty the columns leave open: fewer unknown
 *     facts may do, or none may; null when there are none
 * @param checks elements that were looked at
 */
public record Matched(long[] confirmed, long[] assumed, long[] possible, long[] doubt, int checks) {

  /** Nowhere, as nothing was looked at. */
  public static final Matched NOT_ASKED = new Matched(new long[0], null, null, null, 0);
}

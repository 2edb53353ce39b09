package dev.glacis.engine.attack;

/** Steps that can follow one another, by number: what a search for paths has to know. */
interface Chains {

  /** Steps that need no step before them, ascending. */
  int[] initial();

  /** Steps that a step makes possible and that are not initial, ascending. */
  int[] successors(int step);

  /** Cost of a step, as the first of a path or later. */
  long cost(int step, boolean first);

  /** Cost of ending with a step; negative when it hits nothing valued. */
  long endCost(int step);

  /** At most the cost of going on after a step to an end; {@link #DEAD_END} when there is none. */
  long leastRest(int step);

  /** Whether both are at one place, so that no path needs both. */
  boolean samePlace(int step, int other);

  /** Units of work done so far. */
  long work();

  long DEAD_END = Long.MAX_VALUE;
}

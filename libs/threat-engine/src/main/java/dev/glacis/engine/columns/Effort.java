package dev.glacis.engine.columns;

/** What it takes to work an expression out at one position, cheapest first. */
enum Effort {
  /** A column of the indexed model. */
  INDEXED,
  /** Words of columns. */
  WORDS,
  /** One pointer to follow. */
  POINTER,
  /** A list to go through. */
  LIST,
  /** A condition to interpret. */
  INTERPRETED;

  /** Whether it is worth while to ask about few positions only. */
  boolean costly() {
    return compareTo(WORDS) > 0;
  }

  /** The higher one, at least words. */
  Effort with(Effort other) {
    Effort higher = compareTo(other) >= 0 ? this : other;
    return higher == INDEXED ? WORDS : higher;
  }
}

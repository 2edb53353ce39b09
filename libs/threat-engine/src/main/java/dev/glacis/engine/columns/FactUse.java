package dev.glacis.engine.columns;

import java.util.Collections;
import java.util.Set;

/**
 * What a test takes an unknown fact to be.
 *
 * @param name of the fact, on whichever element
 * @param form what the fact is
 * @param wanted whether one of the values is wanted, or none of them
 * @param codes of the values; those that matter for the form
 */
record FactUse(String name, Form form, boolean wanted, Set<Integer> codes) {

  /** What a fact can be. */
  enum Form {
    /** A list, which can have many values and lack many others. */
    LIST,
    /** One of a closed set of values. */
    CHOICE,
    /** Anything else, or nothing that is known beforehand. */
    OTHER
  }

  /** What a component is. */
  static final FactUse TYPE = other("type");

  static FactUse other(String name) {
    return new FactUse(name, Form.OTHER, true, Set.of());
  }

  /**
   * Whether one fact can be as both take it to be, and as any others do that agree with both: lists
   * need different values for opposite wishes, of choices one must leave all that the other does.
   */
  boolean agrees(FactUse with) {
    if (form != with.form) {
      return false;
    }
    return switch (form) {
      case LIST -> wanted == with.wanted || Collections.disjoint(codes, with.codes);
      case CHOICE ->
          wanted == with.wanted
              ? codes.containsAll(with.codes) || with.codes.containsAll(codes)
              : Collections.disjoint(codes, with.codes);
      case OTHER -> false;
    };
  }

  /** Whether no fact can be as both take it to be, known or not. */
  boolean excludes(FactUse other) {
    return name.equals(other.name)
        && form == Form.CHOICE
        && other.form == Form.CHOICE
        && wanted
        && other.wanted
        && Collections.disjoint(codes, other.codes);
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.expression.ConditionSize;

/** How much one file or pack may hold; rule-language.md says so to authors. */
final class Limits {

  /** Characters of a condition. */
  static final int CONDITION_LENGTH = 4000;

  /** Parts of a condition in one another, derived facts in place. */
  static final int CONDITION_DEPTH = ConditionSize.DEEPEST;

  /** Parts of a condition, derived facts in place. */
  static final int CONDITION_PARTS = ConditionSize.MOST_PARTS;

  /** Each exists and all within another. */
  static final int QUANTIFIERS_NESTED = ConditionSize.MOST_NESTED;

  static final int ALTERNATIVES = 20;
  static final int EXAMPLES = 50;
  static final int COUNTERMEASURES = 20;

  /** Entries of every other list of a file, and elements of one kind of an example. */
  static final int ENTRIES = 50;

  static final int DERIVED_FACTS = 200;

  /** Files of one folder of a pack. */
  static final int FILES = 1000;

  private Limits() {}
}

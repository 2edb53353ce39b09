package dev.glacis.compiler;

/** What kind of problem a pack has. Clients may rely on {@link #label()}; names here are free. */
public enum ProblemCode {
  /** Text that cannot be read as YAML, as a table or as a condition. */
  SYNTAX("syntax"),
  /** A file that is there and cannot be read: no UTF-8, no permission, a link out of the pack. */
  UNREADABLE("unreadable"),
  /** More than one of the limits of the rule language. */
  TOO_LARGE("too-large"),
  /** Something that must be stated is not: a file, a key, a column, a value. */
  MISSING("missing"),
  /** A value of another type, such as a list where a text belongs. */
  WRONG_TYPE("wrong-type"),
  /** A value of the right type outside its closed set or its range. */
  WRONG_VALUE("wrong-value"),
  /** A text that is not written as texts of its kind are: an id, a name, a version, a date. */
  WRONG_FORM("wrong-form"),
  /** Two places that must say the same and do not, such as an id and the name of its file. */
  MISMATCH("mismatch"),
  /** A key or column that the place does not have. */
  UNKNOWN_FIELD("unknown-field"),
  /** The name of something that is not defined, or not where this place can see it. */
  UNKNOWN_NAME("unknown-name"),
  /** A key, id or name that is taken already. */
  DUPLICATE("duplicate"),
  /** Something that is right elsewhere, but not at this place. */
  MISPLACED("misplaced"),
  /** Packs that require, or types that descend from, themselves. */
  CYCLE("cycle"),
  /** Parts of a condition that do not fit together, such as a number compared with a text. */
  CONDITION_TYPE("condition-type"),
  /** What YAML or CEL knows and the rule language leaves out. */
  UNSUPPORTED("unsupported"),
  /** A condition whose work would grow faster than the model. */
  TOO_COSTLY("too-costly"),
  /** No problem of its own: says how many more there are than are listed. */
  TRUNCATED("truncated");

  private final String label;

  ProblemCode(String label) {
    this.label = label;
  }

  /** The spelling in messages, in kebab case. */
  public String label() {
    return label;
  }
}

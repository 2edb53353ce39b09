package dev.glacis.exchange;

/** Why a document was refused. Clients may rely on {@link #label()}; names here are free. */
public enum RefusalCode {
  NOT_A_MODEL("not-a-model"),
  SYNTAX("syntax"),
  TOO_LARGE("too-large"),
  TOO_DEEP("too-deep"),
  TOO_LONG("too-long"),
  TOO_MANY_ELEMENTS("too-many-elements"),
  ENCODING("encoding"),
  FORBIDDEN_CHARACTER("forbidden-character"),
  DUPLICATE_KEY("duplicate-key"),
  DOCUMENT_TYPE("document-type"),
  ALIAS_BOMB("alias-bomb"),
  WRONG_TYPE("wrong-type"),
  MISSING_FIELD("missing-field"),
  DUPLICATE_ID("duplicate-id"),
  DANGLING_REFERENCE("dangling-reference"),
  PARENT_CYCLE("parent-cycle"),
  UNKNOWN_FIELD("unknown-field"),
  UNKNOWN_PARAMETER("unknown-parameter"),
  UNUSED_PARAMETER("unused-parameter"),
  WRONG_VALUE("wrong-value"),
  MISPLACED_CONDITION("misplaced-condition"),
  REMOVED_ELEMENT("removed-element");

  private final String label;

  RefusalCode(String label) {
    this.label = label;
  }

  /** The spelling used in problem bodies. */
  public String label() {
    return label;
  }
}

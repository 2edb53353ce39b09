package dev.glacis.exchange.lint;

/** How much a finding matters, most first. */
public enum LintSeverity {
  /** The document cannot be evaluated. */
  ERROR("error"),
  /** Something is wrong, so that rules miss it or judge it wrongly. */
  WARNING("warning"),
  /** Something is missing or unusual. */
  NOTE("note");

  private final String label;

  LintSeverity(String label) {
    this.label = label;
  }

  /** The spelling used in JSON. */
  public String label() {
    return label;
  }
}

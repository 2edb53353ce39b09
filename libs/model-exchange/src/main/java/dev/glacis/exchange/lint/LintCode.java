package dev.glacis.exchange.lint;

/**
 * What a finding is about. A document that is refused has the codes of {@link
 * dev.glacis.exchange.RefusalCode} instead.
 */
public enum LintCode {
  INVALID_MODEL("invalid-model", LintSeverity.ERROR),
  ORPHAN_COMPONENT("orphan-component", LintSeverity.WARNING),
  COMPONENT_WITHOUT_ZONE("component-without-zone", LintSeverity.WARNING),
  ZONE_WITHOUT_TRUST("zone-without-trust", LintSeverity.WARNING),
  EMPTY_ZONE("empty-zone", LintSeverity.NOTE),
  UNUSED_ASSET("unused-asset", LintSeverity.NOTE),
  FLOW_WITHOUT_ASSETS("flow-without-assets", LintSeverity.NOTE),
  FLOW_TO_ITSELF("flow-to-itself", LintSeverity.NOTE),
  MISSING_TYPE("missing-type", LintSeverity.WARNING),
  UNKNOWN_TYPE("unknown-type", LintSeverity.WARNING),
  UNKNOWN_ATTRIBUTE("unknown-attribute", LintSeverity.WARNING),
  MISPLACED_ATTRIBUTE("misplaced-attribute", LintSeverity.WARNING),
  UNKNOWN_VALUE("unknown-value", LintSeverity.WARNING),
  MISSING_FACT("missing-fact", LintSeverity.NOTE),
  CONTRADICTION("contradiction", LintSeverity.WARNING),
  SCOPE_WITHOUT_REASON("scope-without-reason", LintSeverity.WARNING),
  DIAGRAM_UNKNOWN("diagram-unknown", LintSeverity.WARNING),
  SIZE_NOT_POSITIVE("size-not-positive", LintSeverity.WARNING),
  OUTSIDE_PARENT("outside-parent", LintSeverity.WARNING),
  OVERLAP("overlap", LintSeverity.NOTE);

  private final String label;
  private final LintSeverity severity;

  LintCode(String label, LintSeverity severity) {
    this.label = label;
    this.severity = severity;
  }

  /** The spelling used in JSON. */
  public String label() {
    return label;
  }

  public LintSeverity severity() {
    return severity;
  }
}

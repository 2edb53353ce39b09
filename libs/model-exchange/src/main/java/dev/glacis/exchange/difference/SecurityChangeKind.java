package dev.glacis.exchange.difference;

/** Sorts of changes that a reviewer of security should look at, the gravest first. */
public enum SecurityChangeKind {
  CONTROL_REMOVED("control-removed", "Control removed"),
  CONTROL_WEAKENED("control-weakened", "Control weakened"),
  NEW_ZONE_CROSSING("new-zone-crossing", "New trust-zone crossing"),
  EXPOSURE_ROSE("exposure-rose", "Exposure rose"),
  LESS_TRUSTED_ZONE("less-trusted-zone", "Moved to a less trusted zone"),
  ZONE_TRUST_CHANGED("zone-trust-changed", "Trust of a zone changed"),
  FACT_WORSE("fact-worse", "Fact changed for the worse"),
  ASSET_MORE_SENSITIVE("asset-more-sensitive", "Asset more sensitive"),
  SENSITIVE_ASSET_REACHED("sensitive-asset-reached", "Sensitive asset in a new place"),
  OUT_OF_SCOPE("out-of-scope", "Taken out of scope");

  private final String label;
  private final String title;

  SecurityChangeKind(String label, String title) {
    this.label = label;
    this.title = title;
  }

  /** The spelling used in JSON. */
  public String label() {
    return label;
  }

  /** A phrase for people. */
  public String title() {
    return title;
  }
}

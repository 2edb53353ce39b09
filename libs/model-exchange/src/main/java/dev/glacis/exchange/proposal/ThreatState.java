package dev.glacis.exchange.proposal;

/** How far the treatment of a threat is, by the document that says so. */
public enum ThreatState implements Word {
  /** Found, and nobody has looked at it. */
  IDENTIFIED("identified"),
  /** Somebody looks at it. */
  IN_REVIEW("in-review"),
  /** Countermeasures are on their way. */
  IN_TREATMENT("in-treatment"),
  MITIGATED("mitigated"),
  ACCEPTED("accepted"),
  TRANSFERRED("transferred"),
  /** What it was about is not done or not there any more. */
  AVOIDED("avoided"),
  /** It does not hold here, or is no threat. */
  NOT_APPLICABLE("not-applicable");

  private final String label;

  ThreatState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

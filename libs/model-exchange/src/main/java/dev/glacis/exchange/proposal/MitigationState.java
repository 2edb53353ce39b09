package dev.glacis.exchange.proposal;

/** How far a mitigation is, by the document that says so. */
public enum MitigationState implements Word {
  RECOMMENDED("recommended"),
  REQUIRED("required"),
  PLANNED("planned"),
  IN_PROGRESS("in-progress"),
  IMPLEMENTED("implemented"),
  VERIFIED("verified"),
  /** It will not be done, or is done no more. */
  REJECTED("rejected");

  private final String label;

  MitigationState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

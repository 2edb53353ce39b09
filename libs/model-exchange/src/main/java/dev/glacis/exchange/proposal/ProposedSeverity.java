package dev.glacis.exchange.proposal;

/** How bad a threat is, by the document that says so. */
public enum ProposedSeverity implements Word {
  LOW("low"),
  MEDIUM("medium"),
  HIGH("high"),
  CRITICAL("critical");

  private final String label;

  ProposedSeverity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

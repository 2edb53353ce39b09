package dev.glacis.engine.evaluation;

/** The six STRIDE categories (Microsoft), in the order of the acronym. */
public enum Stride {
  SPOOFING("Spoofing"),
  TAMPERING("Tampering"),
  REPUDIATION("Repudiation"),
  INFORMATION_DISCLOSURE("InformationDisclosure"),
  DENIAL_OF_SERVICE("DenialOfService"),
  ELEVATION_OF_PRIVILEGE("ElevationOfPrivilege");

  private final String label;

  Stride(String label) {
    this.label = label;
  }

  /** Spelling in packs and in every JSON output. */
  public String label() {
    return label;
  }
}

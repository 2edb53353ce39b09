package dev.glacis.library.tables;

/** Where a technique of MITRE ATLAS can be seen; a judgement of this library. */
public enum AtlasScope {
  /** In the architecture of the system that is attacked. */
  VICTIM_SURFACE("victim-surface"),
  /** At the attacker's own place, before the system is touched. */
  ATTACKER_PREPARATION("attacker-preparation"),
  /** In how an attack is made, whatever system it meets. */
  ATTACKER_TRADECRAFT("attacker-tradecraft"),
  /** In any intrusion, with or without AI. */
  ENTERPRISE_GENERIC("enterprise-generic");

  private final String label;

  AtlasScope(String label) {
    this.label = label;
  }

  /** Spelling in tables and reports. */
  public String label() {
    return label;
  }

  static AtlasScope of(String label) {
    for (AtlasScope scope : values()) {
      if (scope.label.equals(label)) {
        return scope;
      }
    }
    throw new IllegalArgumentException("there is no scope '" + label + "'");
  }
}

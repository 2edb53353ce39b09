package dev.glacis.modeling.audit.domain;

/** What can be done to a system. */
public enum AuditAction {
  SYSTEM_CREATED("system.created"),
  SYSTEM_CHANGED("system.changed"),
  SYSTEM_DELETED("system.deleted"),
  SYSTEM_RESTORED("system.restored"),
  REVISION_COMMITTED("revision.committed"),
  REVISION_RESTORED("revision.restored"),
  VERSION_NAMED("version.named");

  private final String label;

  AuditAction(String label) {
    this.label = label;
  }

  /** The spelling in JSON and in the database. */
  public String label() {
    return label;
  }
}

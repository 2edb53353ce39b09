package dev.glacis.kit.tenancy;

/** Roles of Keycloak's realm. */
public final class Roles {

  public static final String VIEWER = "viewer";
  public static final String ARCHITECT = "architect";
  public static final String ANALYST = "analyst";
  public static final String AUDITOR = "auditor";
  public static final String ADMIN = "admin";

  /** Service accounts of people's pipelines: import, check, start runs, never decide. */
  public static final String AUTOMATION = "automation";

  /** The services among themselves; granted to no person and no automation. */
  public static final String INTERNAL = "internal";

  private Roles() {}
}
